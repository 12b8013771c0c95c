import { UrcarError } from "../errors/urcar-error.ts"

/** The gateway did not answer, or not in time, or with something else than it should. */
export class GatewayUnavailableError extends UrcarError<{ url: string; status: number | null }> {
  override name = "GatewayUnavailableError" as const

  constructor(url: string, status: number | null, options: ErrorOptions = {}) {
    super(
      "The gateway does not answer.",
      { url, status },
      "Try again, or send the record in a transaction of your own.",
      options,
    )
  }
}

/** The gateway refused, by its code. */
export class GatewayRefusedError extends UrcarError<{
  code: string
  status: number
  reason: string
  values: Readonly<Record<string, unknown>>
  retryAfter: number | null
}> {
  override name = "GatewayRefusedError" as const

  constructor(values: GatewayRefusedError["values"]) {
    super("The gateway refused.", values, "Correct what the reason names, or try again later.")
  }
}

/** A file came back as another one. */
export class FileAlteredError extends UrcarError<{ expected: string; found: string }> {
  override name = "FileAlteredError" as const

  constructor(expected: string, found: string) {
    super(
      "This is not the file that was stored.",
      { expected, found },
      "Ask another copy of it; nothing of this one can be trusted.",
    )
  }
}

/** A header that should say who sends a request, and does not. */
export class AuthorisationMalformedError extends UrcarError<{ length: number }> {
  override name = "AuthorisationMalformedError" as const

  constructor(length: number) {
    super(
      "This is no signed request.",
      { length },
      "Send `Authorization: UrCar account=…, deadline=…, signature=…`.",
    )
  }
}

/** A record's signature ends before a gateway could carry it. */
export class DeadlineTooSoonError extends UrcarError<{ deadline: number; earliest: number }> {
  override name = "DeadlineTooSoonError" as const

  constructor(deadline: number, earliest: number) {
    super("The signature's deadline is too near.", { deadline, earliest }, "Sign again with a later one.")
  }
}

/** A record names an account of the gateway as its author. */
export class CarrierAsAuthorError extends UrcarError<{ author: string }> {
  override name = "CarrierAsAuthorError" as const

  constructor(author: string) {
    super("This account only carries records.", { author }, "Sign with an account of your own.")
  }
}

/** A transaction was handed in, but its sender used its number for another one. */
export class TransactionNumberUsedError extends UrcarError<{ sender: string; nonce: number }> {
  override name = "TransactionNumberUsedError" as const

  constructor(sender: string, nonce: number) {
    super(
      "Another transaction took this one's place.",
      { sender, nonce },
      "Look whether the other one did what you wanted; else sign again.",
    )
  }
}
