import { contractError } from "./contract-error.ts"

export const ApplicationMissingError = contractError(
  "ApplicationMissing",
  "This account has no open application to this country.",
  "Look at the queue again: who has a stake, a deposit or an application is licensed only where it applied.",
)
export const ProfileTooLongError = contractError(
  "ProfileTooLong",
  "The profile is too long.",
  "Shorten name, town or website.",
)
export const ValidatorFeeHigherError = contractError(
  "ValidatorFeeHigher",
  "The fee for who runs a validator exceeds the yearly one.",
  "Set it to at most the yearly fee.",
)
export const DepositTooLowError = contractError(
  "DepositTooLow",
  "The deposit does not cover the fee.",
  "The business pays the difference in first.",
)
export const NothingDepositedError = contractError(
  "NothingDeposited",
  "This account has no deposit.",
  "Nothing needs to be done.",
)
export const NothingCollectedError = contractError(
  "NothingCollected",
  "The country has collected no fees.",
  "Nothing needs to be done.",
)
export const RenewalTooEarlyError = contractError(
  "RenewalTooEarly",
  "The licence's term is not near its end.",
  "Try again after the time named.",
)
export const TermOverError = contractError("TermOver", "The licence's paid term is over.", "Renew it first.")
export const TermNotOverError = contractError(
  "TermNotOver",
  "The licence's paid term is not over.",
  "Try again after the time named.",
)

/** Refusals of applications, fees and terms of licences. */
export const licenceErrorClasses = [
  ApplicationMissingError,
  ProfileTooLongError,
  ValidatorFeeHigherError,
  DepositTooLowError,
  NothingDepositedError,
  NothingCollectedError,
  RenewalTooEarlyError,
  TermOverError,
  TermNotOverError,
] as const
