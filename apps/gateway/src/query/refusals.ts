import { LaterRefusal, Refusal } from "@urcar/service"

export class SubjectMalformedRefusal extends Refusal {
  constructor() {
    super(400, "subject-malformed", "Ask for a VIN of 17 characters or for a plate, `DE BXY1234`.")
  }
}
export class VehicleUnknownRefusal extends Refusal {
  constructor() {
    super(404, "vehicle-unknown", "No registered vehicle has this VIN or plate now.")
  }
}
export class PlateAmbiguousRefusal extends Refusal {
  constructor(plates: readonly string[]) {
    super(409, "plate-ambiguous", "This plate is given out in more than one country: name it in front.", {
      plates,
    })
  }
}
export class QueriesBusyRefusal extends LaterRefusal {
  constructor(maximum: number) {
    super(429, "queries-busy", "Too many vehicles are being looked up.", 1, { maximum })
  }
}
