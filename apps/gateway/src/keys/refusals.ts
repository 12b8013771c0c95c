import { Refusal } from "@urcar/service"

export class KeyUnknownRefusal extends Refusal {
  constructor() {
    super(404, "key-unknown", "This account has published no encryption key here.")
  }
}
export class KeyForgedRefusal extends Refusal {
  constructor() {
    super(
      422,
      "key-forged",
      "The statement is not signed by the account it names, or names no encryption key.",
    )
  }
}
export class KeyTimeRefusal extends Refusal {
  constructor(issuedAt: number, now: number) {
    super(422, "key-time", "The statement is dated in the future.", { issuedAt, now })
  }
}
export class KeyOutdatedRefusal extends Refusal {
  constructor(issuedAt: number, latest: number) {
    super(409, "key-outdated", "A later statement of this account is published.", { issuedAt, latest })
  }
}
