import { Refusal } from "@urcar/service"

export class OriginForeignRefusal extends Refusal {
  constructor() {
    super(403, "origin-foreign", "This page may not call the police service.")
  }
}
export class NotSignedInRefusal extends Refusal {
  constructor() {
    super(401, "not-signed-in", "Sign in first.")
  }
}
export class NotPoliceRefusal extends Refusal {
  constructor() {
    super(403, "not-police", "This account is not police now.")
  }
}
export class CountryElsewhereRefusal extends Refusal {
  constructor() {
    super(403, "country-elsewhere", "This service is not your country's.")
  }
}
export class SignInMalformedRefusal extends Refusal {
  constructor() {
    super(400, "sign-in-malformed", "This is no EIP-4361 message as this service asks for it.")
  }
}
export class SignInElsewhereRefusal extends Refusal {
  constructor() {
    super(401, "sign-in-elsewhere", "The message is for another page, service or chain.")
  }
}
export class SignInExpiredRefusal extends Refusal {
  constructor() {
    super(401, "sign-in-expired", "The message's time has passed, or has not come. Sign in again.")
  }
}
export class NonceRefusal extends Refusal {
  constructor() {
    super(401, "nonce-refused", "The nonce is not this service's, has expired, or was used. Ask for another.")
  }
}
export class SignatureWrongRefusal extends Refusal {
  constructor() {
    super(401, "signature-wrong", "The message is not signed by the account it names.")
  }
}
export class ChainUnavailableRefusal extends Refusal {
  constructor() {
    super(503, "chain-unavailable", "The chain cannot be asked now. Nothing was done.")
  }
}
