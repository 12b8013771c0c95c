import { LaterRefusal, Refusal } from "@urcar/service"

export class VehicleUnknownRefusal extends Refusal {
  constructor() {
    super(404, "vehicle-unknown", "No vehicle has this VIN or plate.")
  }
}
export class PlateMalformedRefusal extends Refusal {
  constructor() {
    super(422, "plate-malformed", "This is no plate.")
  }
}
export class PlateAmbiguousRefusal extends Refusal {
  constructor(vins: readonly string[]) {
    super(409, "plate-ambiguous", "Several vehicles fit: ask by VIN.", { vins })
  }
}
export class ListsUnavailableRefusal extends LaterRefusal {
  constructor() {
    super(503, "lists-unavailable", "Nobody has this plate now, and former plates cannot be asked for.", 5)
  }
}
export class LookupLimitRefusal extends LaterRefusal {
  constructor(maximum: number, retryAfter: number) {
    super(429, "lookup-limit", "This account has looked up too many persons.", retryAfter, { maximum })
  }
}
export class LogUnavailableRefusal extends LaterRefusal {
  constructor() {
    super(503, "log-unavailable", "The log cannot be written, so nobody can be looked up.", 5)
  }
}
