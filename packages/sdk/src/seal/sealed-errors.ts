import { UrcarError } from "../errors/urcar-error.ts"

/** What is wrong with bytes or text that should hold a sealed part, a disclosure or a grant. */
export type SealedFormatProblem = "not-canonical" | "form" | "too-large" | "field-twice"

/** This is no opened sealed part, no disclosure and no grant. */
export class SealedFormatError extends UrcarError<{ problem: SealedFormatProblem }> {
  override name = "SealedFormatError" as const

  constructor(problem: SealedFormatProblem, options: ErrorOptions = {}) {
    super(
      "This is no sealed part as the register writes it.",
      { problem },
      "Ask for it again; nothing of it can be trusted.",
      options,
    )
  }
}

/** What was opened or disclosed is not what the record committed to. */
export class SealedMismatchError extends UrcarError<{ expected: string; found: string | null }> {
  override name = "SealedMismatchError" as const

  constructor(expected: string, found: string | null) {
    super(
      "This is not what the record committed to.",
      { expected, found },
      "Do not believe it. The record on the register is not affected.",
    )
  }
}

/** There is no such field in a sealed part. */
export class UnknownSealedFieldError extends UrcarError<{ field: string }> {
  override name = "UnknownSealedFieldError" as const

  constructor(field: string) {
    super("The sealed part has no such field.", { field }, "Choose one of its fields.")
  }
}

/** A grant is over. */
export class GrantExpiredError extends UrcarError<{ expiresAt: number; now: number }> {
  override name = "GrantExpiredError" as const

  constructor(expiresAt: number, now: number) {
    super(
      "This grant has expired.",
      { expiresAt, now },
      "Ask the owner for another. What was read before cannot be unread.",
    )
  }
}

/** A grant was not signed by who it names, or its box is another. */
export class GrantForgedError extends UrcarError<{ grantor: string; reason: "signature" | "box" }> {
  override name = "GrantForgedError" as const

  constructor(grantor: string, reason: "signature" | "box", options: ErrorOptions = {}) {
    super("This grant is not genuine.", { grantor, reason }, "Do not use it. Ask the owner.", options)
  }
}

/** A question to read a sealed part was not signed by who it names. */
export class SealRequestForgedError extends UrcarError<{ asker: string }> {
  override name = "SealRequestForgedError" as const

  constructor(asker: string, options: ErrorOptions = {}) {
    super("This question was not asked by the account it names.", { asker }, "Do not answer it.", options)
  }
}
