import { LaterRefusal, Refusal } from "@urcar/service"

export class SnapshotKeyMissingRefusal extends Refusal {
  constructor(country: string) {
    super(409, "snapshot-key-missing", "This service has no police key of that country with which to sign.", {
      country,
    })
  }
}
export class SnapshotUnavailableRefusal extends LaterRefusal {
  constructor() {
    super(503, "snapshot-unavailable", "The chain could not be read, so no snapshot can be taken now.", 30)
  }
}
