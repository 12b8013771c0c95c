import { Refusal } from "@urcar/service"

export class AuthorisationMissingRefusal extends Refusal {
  constructor() {
    super(
      401,
      "authorisation-missing",
      "Sign the request: Authorization: UrCar account=…, deadline=…, signature=….",
    )
  }
}
export class AuthorisationExpiredRefusal extends Refusal {
  constructor(deadline: number, now: number) {
    super(401, "authorisation-expired", "The signed deadline has passed.", { deadline, now })
  }
}
export class AuthorisationTooLongRefusal extends Refusal {
  constructor(deadline: number, latest: number) {
    super(401, "authorisation-too-long", "The signed deadline is too far away.", { deadline, latest })
  }
}
export class AuthorisationForgedRefusal extends Refusal {
  constructor() {
    super(
      401,
      "authorisation-forged",
      "The signature is not by this account over this request to this gateway.",
    )
  }
}

/** What a signed request may be refused for. */
export const signatureRefusals = [
  AuthorisationMissingRefusal,
  AuthorisationExpiredRefusal,
  AuthorisationTooLongRefusal,
  AuthorisationForgedRefusal,
]
