import { UrcarError } from "./urcar-error.ts"

/** The register is not on this chain, or the chain is not the one asked for. */
export class WrongChainError extends UrcarError<{ chainId: number; expected: readonly number[] }> {
  override name = "WrongChainError" as const

  constructor(chainId: number, expected: readonly number[], options: ErrorOptions = {}) {
    super(
      "This is another chain.",
      { chainId, expected },
      "Switch the wallet to the register's chain.",
      options,
    )
  }
}

/** The endpoint gave no answer. */
export class RpcUnreachableError extends UrcarError<{ url: string; problem: string }> {
  override name = "RpcUnreachableError" as const

  constructor(url: string, problem: string, options: ErrorOptions = {}) {
    super("The chain cannot be reached.", { url, problem }, "Check the address and try again.", options)
  }
}

/** The endpoint answered with an error of its own. */
export class RpcFailedError extends UrcarError<{ method: string; problem: string }> {
  override name = "RpcFailedError" as const

  constructor(method: string, problem: string, options: ErrorOptions = {}) {
    super(
      "The chain's endpoint refused.",
      { method, problem },
      "Try again, or use another endpoint.",
      options,
    )
  }
}

/** The person declined in the wallet. */
export class UserRejectedError extends UrcarError<Readonly<Record<string, never>>> {
  override name = "UserRejectedError" as const

  constructor(options: ErrorOptions = {}) {
    super("You declined in the wallet.", {}, "Nothing was sent. Start again whenever you like.", options)
  }
}

/** The account cannot pay for the transaction. */
export class InsufficientFundsError extends UrcarError<{ problem: string }> {
  override name = "InsufficientFundsError" as const

  constructor(problem: string, options: ErrorOptions = {}) {
    super("The account's coin does not cover this transaction.", { problem }, "Top the account up.", options)
  }
}

/** The transaction was mined and reverted: somebody else was faster, or the state changed. */
export class TransactionRevertedError extends UrcarError<{ hash: string; block: bigint }> {
  override name = "TransactionRevertedError" as const

  constructor(hash: string, block: bigint) {
    super("The transaction was refused on chain.", { hash, block }, "Look at the vehicle again, then retry.")
  }
}

/** A transaction succeeded without the event it must emit. */
export class EventMissingError extends UrcarError<{ event: string; hash: string }> {
  override name = "EventMissingError" as const

  constructor(event: string, hash: string) {
    super(
      "The transaction did not have its effect.",
      { event, hash },
      "Report this: the contracts and this software differ.",
    )
  }
}

/** A revert that no contract of the register declares. */
export class UnknownContractError extends UrcarError<{ data: string; problem: string }> {
  override name = "UnknownContractError" as const

  constructor(data: string, problem: string, options: ErrorOptions = {}) {
    super("The chain refused for an unknown reason.", { data, problem }, "Update this software.", options)
  }
}

/** Anything else that happened on the way to the chain. */
export class UnexpectedError extends UrcarError<{ problem: string }> {
  override name = "UnexpectedError" as const

  constructor(problem: string, options: ErrorOptions = {}) {
    super("Something unexpected happened.", { problem }, "Try again; report it if it stays.", options)
  }
}

/** Plate and VIN tail name different vehicles. */
export class DoubleEntryMismatchError extends UrcarError<{
  field: "plate" | "vin-tail"
  given: string
  registered: string
}> {
  override name = "DoubleEntryMismatchError" as const

  constructor(field: "plate" | "vin-tail", given: string, registered: string) {
    super(
      "Plate and VIN do not name the same vehicle.",
      { field, given, registered },
      "Compare both with the car in front of you.",
    )
  }
}

/** A record has too few or too many witnesses for its kind. */
export class WitnessesMissingError extends UrcarError<{ kind: string; given: number; required: number }> {
  override name = "WitnessesMissingError" as const

  constructor(kind: string, given: number, required: number) {
    super(
      "This kind of record needs further witnesses.",
      { kind, given, required },
      "Ask further licensed parties to sign it.",
    )
  }
}
