import { Refusal } from "@urcar/service"

export class CarGrantRefusal extends Refusal {
  constructor(reason: string) {
    super(422, "car-grant-refused", "The grant is not genuine, not of now, is over, or lasts too long.", {
      reason,
    })
  }
}
export class NotOwnerRefusal extends Refusal {
  constructor() {
    super(403, "not-owner", "Only the vehicle's owner of this moment grants it.")
  }
}
export class NotInsurerRefusal extends Refusal {
  constructor() {
    super(422, "not-insurer", "The account has no active licence as an insurer. Name an insurer's key.")
  }
}
export class CarGrantOutdatedRefusal extends Refusal {
  constructor(issuedAt: number, latest: number) {
    super(409, "car-grant-outdated", "There is a later grant of this car to this insurer. Sign another.", {
      issuedAt,
      latest,
    })
  }
}
export class CarGrantQuotaRefusal extends Refusal {
  constructor(used: number, maximum: number) {
    super(403, "car-grant-quota", "No more grants of this car are taken now.", { used, maximum })
  }
}
export class CarGrantUnknownRefusal extends Refusal {
  constructor() {
    super(404, "car-grant-unknown", "This account never granted this car to this insurer here.")
  }
}
