import { Refusal } from "@urcar/service"

export class SealedUnknownRefusal extends Refusal {
  constructor() {
    super(404, "sealed-unknown", "No record with this place commits to a sealed part that is kept here.")
  }
}
export class SealedErasedRefusal extends Refusal {
  constructor() {
    super(410, "sealed-erased", "This sealed part was erased for good.")
  }
}
export class SealedBodyRefusal extends Refusal {
  constructor(problem: string) {
    super(422, "sealed-body", "This is no sealed part with its boxes.", { problem })
  }
}
export class SealedNotYoursRefusal extends Refusal {
  constructor() {
    super(403, "sealed-not-yours", "Only the record's author and the vehicle's owner may do this.")
  }
}
export class SealedQuotaRefusal extends Refusal {
  constructor(used: number, maximum: number) {
    super(403, "sealed-quota", "No more of these are taken now.", { used, maximum })
  }
}
export class GrantRefusal extends Refusal {
  constructor(reason: string) {
    super(422, "grant-refused", "The grant is not genuine, is over, or lasts too long.", { reason })
  }
}
export class RequestForgedRefusal extends Refusal {
  constructor() {
    super(422, "request-forged", "The question is not signed by the account it names, or not now.")
  }
}
