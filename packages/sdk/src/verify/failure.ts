/** What is wrong, by its consequence for who reads the file. */
export type FailureReason =
  /** The endpoint is of another chain. */
  | "WrongChain"
  /** The code at the register's address is not the register's. */
  | "CodeMismatch"
  /** No vehicle with this VIN is registered. */
  | "VehicleUnknown"
  /** A record of the chain was not given, or pointed past. */
  | "MissingRecord"
  /** A record was given twice. */
  | "DuplicatedRecord"
  /** Records were given in another order. */
  | "ReorderedRecord"
  /** A record is not what its author signed. */
  | "AlteredRecord"
  /** The chain's own head agrees with a record that its author never signed. */
  | "ForgedSignature"
  /** The transaction of a record is missing or is not what was signed. */
  | "TransactionMissing"
  /** Author or witness was not licensed for it at the time. */
  | "UnlicensedAuthor"
  /** The events of a licence do not join up with its present. */
  | "LicenceBroken"
  /** The records do not make the head on chain. */
  | "HeadMismatch"
  /** The title chain does not lead to the present owner. */
  | "OwnerMismatch"
  /** Another endpoint has another history of the same length. */
  | "OtherHistory"
  /** Another endpoint has records that this one lacks, or the other way round. */
  | "OmittedRecord"
  /** With the same history, another endpoint tells another owner, holder, country or status. */
  | "OtherState"
  /** Another endpoint tells other licences, so that an author or witness was licensed as something else. */
  | "OtherLicence"
  /** Another endpoint has other code at the account of a contract whose word the chain took for a signature. */
  | "OtherCode"
  /** Another endpoint tells other listings of a vehicle with corrections. */
  | "OtherListing"
  /** Another endpoint tells other disputes over a writer's records. */
  | "OtherDispute"

/** The first thing found wrong. */
export interface Failure {
  readonly reason: FailureReason
  /** The record it is about. */
  readonly sequence?: number
  /** What was found, what was expected, where. */
  readonly details: Readonly<Record<string, unknown>>
}

/** Ends a verification; never leaves it. */
export class VerificationStop extends Error {
  override name = "VerificationStop" as const
  readonly failure: Failure

  constructor(reason: FailureReason, details: Failure["details"], sequence?: number) {
    super(reason)
    this.failure = { reason, details, ...(sequence !== undefined && { sequence }) }
  }
}
