import { UrcarError } from "../errors/urcar-error.ts"

/** Somebody a file shall be encrypted for has a key that is none. */
export class InvalidRecipientError extends UrcarError<{ recipient: string }> {
  override name = "InvalidRecipientError" as const

  constructor(recipient: string, options: ErrorOptions = {}) {
    super("This is no encryption key.", { recipient }, "Ask its owner to publish it again.", options)
  }
}

/** A file was encrypted for others. */
export class NotRecipientError extends UrcarError<{ recipients: number }> {
  override name = "NotRecipientError" as const

  constructor(recipients: number) {
    super(
      "This file was encrypted for somebody else.",
      { recipients },
      "Open it with the account it was encrypted for, or ask its sender to encrypt it for you.",
    )
  }
}

/** What a file looks like that is none of ours. */
export type NotSealedReason = "too-short" | "header" | "recipients" | "too-large"

/** These bytes are not a file encrypted for X25519 recipients. */
export class NotSealedError extends UrcarError<{ reason: NotSealedReason }> {
  override name = "NotSealedError" as const

  constructor(reason: NotSealedReason) {
    super("This file is not encrypted as the register does it.", { reason }, "Encrypt it before you send it.")
  }
}

/** An encrypted file was altered or cut. Nothing of it is shown. */
export class SealBrokenError extends UrcarError<{ size: number }> {
  override name = "SealBrokenError" as const

  constructor(size: number, options: ErrorOptions = {}) {
    super(
      "This file was altered or cut.",
      { size },
      "Ask for it again; nothing of it can be trusted.",
      options,
    )
  }
}

/** A wallet's signature cannot be made into a key. */
export class KeyNotDerivableError extends UrcarError<{ account: string; problem: KeyProblem }> {
  override name = "KeyNotDerivableError" as const

  constructor(account: string, problem: KeyProblem, options: ErrorOptions = {}) {
    super(
      "This wallet cannot open encrypted files.",
      { account, problem },
      "Use a plain account whose wallet signs the same text the same way each time.",
      options,
    )
  }
}

/** `not-a-key`: signed by somebody else, as contract accounts do. `changed`: the wallet signed otherwise before. */
export type KeyProblem = "not-a-key" | "changed"

/** Somebody's published encryption key is not signed by them. */
export class KeyStatementForgedError extends UrcarError<{ account: string }> {
  override name = "KeyStatementForgedError" as const

  constructor(account: string, options: ErrorOptions = {}) {
    super(
      "This encryption key was not published by its account.",
      { account },
      "Do not use it. Ask the account for its key in another way.",
      options,
    )
  }
}
