import { contractError } from "./contract-error.ts"

export const LinksMissingError = contractError(
  "LinksMissing",
  "No record is named.",
  "Name the record to dispute.",
)
export const TooManyLinksError = contractError(
  "TooManyLinks",
  "Too many records follow to prove this one in one call.",
  "Prove it in parts first.",
)
export const HeadUnknownError = contractError(
  "HeadUnknown",
  "The records given do not lead to the register's file.",
  "Load the vehicle's records again.",
)
export const RecordNotDisputableError = contractError(
  "RecordNotDisputable",
  "A contract of the register wrote this record.",
  "It cannot be disputed.",
)
export const DisputeIsOpenError = contractError(
  "DisputeIsOpen",
  "A dispute over this record is open already.",
  "Join it.",
)
export const DisputeWasUpheldError = contractError(
  "DisputeWasUpheld",
  "This record was found false already.",
  "Nothing needs to be done.",
)
export const EvidenceMissingError = contractError(
  "EvidenceMissing",
  "A dispute needs evidence.",
  "Add what you can show.",
)
export const EvidenceKnownError = contractError(
  "EvidenceKnown",
  "This evidence was given before.",
  "Bring new evidence.",
)
export const AccuserIsWriterError = contractError(
  "AccuserIsWriter",
  "A writer cannot dispute its own record.",
  "Correct the record instead.",
)
export const AlreadyAccuserError = contractError(
  "AlreadyAccuser",
  "This account has joined the dispute already.",
  "Nothing needs to be done.",
)
export const NotAccuserError = contractError(
  "NotAccuser",
  "This account is not among the accusers.",
  "Use the account that joined.",
)
export const NotWriterError = contractError(
  "NotWriter",
  "Only the record's writer answers.",
  "Use the writer's account.",
)
export const NotDepartmentError = contractError(
  "NotDepartment",
  "Only a department of the writer's country rules.",
  "Use the department's account.",
)
export const RulerIsAccuserError = contractError(
  "RulerIsAccuser",
  "Who may rule over a writer does not accuse it, and who accused it does not rule.",
  "Suspend or revoke the licence, or let another department account rule.",
)
export const NotLosingSideError = contractError(
  "NotLosingSide",
  "Only the side that lost may appeal.",
  "Use an account of that side.",
)
export const PhaseForbidsError = contractError(
  "PhaseForbids",
  "The dispute's phase does not allow this.",
  "Load the dispute again.",
)
export const DeadlineAheadError = contractError(
  "DeadlineAhead",
  "The deadline has not passed yet.",
  "Try again after it.",
)
export const PeriodBeforeFirstError = contractError(
  "PeriodBeforeFirst",
  "This period lies before the pool's first.",
  "Name a later one.",
)
export const PeriodNotOverError = contractError(
  "PeriodNotOver",
  "This period is not over.",
  "Try again after its end.",
)
export const RoundPhaseForbidsError = contractError(
  "RoundPhaseForbids",
  "The round's phase does not allow this.",
  "Load the round again.",
)
export const RewardsTooHighError = contractError(
  "RewardsTooHigh",
  "The rewards are more than there is.",
  "Collect the fees, and compute again.",
)
export const RootInvalidError = contractError(
  "RootInvalid",
  "A root and a total are both zero or neither is.",
  "Compute the rewards again.",
)
export const RootsEqualError = contractError(
  "RootsEqual",
  "The challenge says the same as the round.",
  "Nothing needs to be done.",
)
export const ChallengerIsPosterError = contractError(
  "ChallengerIsPoster",
  "Who posted a round cannot challenge it.",
  "Another account challenges.",
)
export const ProofInvalidError = contractError(
  "ProofInvalid",
  "The proof does not show this reward.",
  "Compute the rewards again.",
)
export const AlreadyClaimedError = contractError(
  "AlreadyClaimed",
  "This reward was claimed already.",
  "Nothing needs to be done.",
)
export const NotDeskError = contractError("NotDesk", "Only the sale desk pays coin in.", "Use the desk.")
export const NotCourtError = contractError(
  "NotCourt",
  "Only an admitted court does this.",
  "Compare the court's address.",
)
export const StillCourtError = contractError(
  "StillCourt",
  "This court is still admitted.",
  "It gives back by itself what it holds.",
)
export const NothingReservedError = contractError(
  "NothingReserved",
  "This court holds nothing of the stake.",
  "Nothing needs to be done.",
)
export const StakeUnavailableError = contractError(
  "StakeUnavailable",
  "Open disputes hold this part of the stake.",
  "Wait until they are closed.",
)

/** Refusals of the dispute court, of the reward pool and of stakes at risk. */
export const trustErrorClasses = [
  LinksMissingError,
  TooManyLinksError,
  HeadUnknownError,
  RecordNotDisputableError,
  DisputeIsOpenError,
  DisputeWasUpheldError,
  EvidenceMissingError,
  EvidenceKnownError,
  AccuserIsWriterError,
  AlreadyAccuserError,
  NotAccuserError,
  NotWriterError,
  NotDepartmentError,
  RulerIsAccuserError,
  NotLosingSideError,
  PhaseForbidsError,
  DeadlineAheadError,
  PeriodBeforeFirstError,
  PeriodNotOverError,
  RoundPhaseForbidsError,
  RewardsTooHighError,
  RootInvalidError,
  RootsEqualError,
  ChallengerIsPosterError,
  ProofInvalidError,
  AlreadyClaimedError,
  NotDeskError,
  NotCourtError,
  StillCourtError,
  NothingReservedError,
  StakeUnavailableError,
] as const
