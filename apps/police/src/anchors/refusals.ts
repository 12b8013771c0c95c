import { LaterRefusal, Refusal } from "@urcar/service"

export class AnchorKeyMissingRefusal extends Refusal {
  constructor() {
    super(409, "anchor-key-missing", "This service has no police key of your country with which to anchor.")
  }
}
export class AnchorFailedRefusal extends LaterRefusal {
  constructor() {
    super(503, "anchor-failed", "The chain did not take the anchor. The log is kept.", 30)
  }
}
export class LogIncompleteRefusal extends LaterRefusal {
  constructor(entries: number, anchored: number) {
    super(
      503,
      "log-incomplete",
      "The log here lacks entries that were anchored, so nobody can be looked up. Restore it first.",
      300,
      { entries, anchored },
    )
  }
}
