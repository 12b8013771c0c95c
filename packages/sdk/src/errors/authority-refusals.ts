import { contractError } from "./contract-error.ts"

export const AccessManagedInvalidAuthorityError = contractError(
  "AccessManagedInvalidAuthority",
  "This is no authority.",
  "Name the federation's contract.",
)
export const AccessManagedRequiredDelayError = contractError(
  "AccessManagedRequiredDelay",
  "This act must be scheduled first.",
  "Schedule it and wait for its delay.",
)
export const AccessManagedUnauthorizedError = contractError(
  "AccessManagedUnauthorized",
  "Only the federation does this.",
  "Use an account with the federation's role.",
)
export const AccessManagerAlreadyScheduledError = contractError(
  "AccessManagerAlreadyScheduled",
  "This act is scheduled already.",
  "Wait for its delay.",
)
export const AccessManagerBadConfirmationError = contractError(
  "AccessManagerBadConfirmation",
  "A role is given up by its own holder.",
  "Use that account.",
)
export const AccessManagerExpiredError = contractError(
  "AccessManagerExpired",
  "The scheduled act has expired.",
  "Schedule it again.",
)
export const AccessManagerInvalidInitialAdminError = contractError(
  "AccessManagerInvalidInitialAdmin",
  "This account cannot administer the federation.",
  "Name another account.",
)
export const AccessManagerLockedFunctionError = contractError(
  "AccessManagerLockedFunction",
  "This function belongs to the federation itself.",
  "It cannot be bound otherwise.",
)
export const AccessManagerLockedRoleError = contractError(
  "AccessManagerLockedRole",
  "This role is fixed.",
  "Use another role.",
)
export const AccessManagerNotReadyError = contractError(
  "AccessManagerNotReady",
  "The scheduled act still waits for its delay.",
  "Try again later.",
)
export const AccessManagerNotScheduledError = contractError(
  "AccessManagerNotScheduled",
  "This act is not scheduled.",
  "Schedule it first.",
)
export const AccessManagerUnauthorizedAccountError = contractError(
  "AccessManagerUnauthorizedAccount",
  "This account lacks the federation's role.",
  "Use an account with the role.",
)
export const AccessManagerUnauthorizedCallError = contractError(
  "AccessManagerUnauthorizedCall",
  "This account may not do this through the federation.",
  "Use an account with the role.",
)
export const AccessManagerUnauthorizedCancelError = contractError(
  "AccessManagerUnauthorizedCancel",
  "This account may not cancel the act.",
  "A guardian can.",
)
export const AccessManagerUnauthorizedConsumeError = contractError(
  "AccessManagerUnauthorizedConsume",
  "This contract may not use up a scheduled act.",
  "Call the contract itself.",
)
export const AddressEmptyCodeError = contractError(
  "AddressEmptyCode",
  "There is no contract at this address.",
  "Compare the address.",
)
export const FailedCallError = contractError(
  "FailedCall",
  "A call within the act failed without saying why.",
  "Try its parts one by one.",
)
export const InsufficientBalanceError = contractError(
  "InsufficientBalance",
  "The balance does not cover this.",
  "Top the account up.",
)
export const SafeCastOverflowedUintDowncastError = contractError(
  "SafeCastOverflowedUintDowncast",
  "A number is too large.",
  "Use a smaller one.",
)
export const NotFounderError = contractError(
  "NotFounder",
  "Only the founder sets the federation up.",
  "The set-up may be over.",
)
export const DelayTooShortError = contractError(
  "DelayTooShort",
  "The delay is too short.",
  "Use at least the shortest delay.",
)
export const RoleUnknownError = contractError(
  "RoleUnknown",
  "The federation has no such role.",
  "Use a role of its list.",
)
export const RoleAdminFixedError = contractError(
  "RoleAdminFixed",
  "This role's administrator is fixed.",
  "It cannot be changed.",
)
export const NotForGuardianError = contractError(
  "NotForGuardian",
  "A guardian must not have this function: it acts at once.",
  "Bind it to another role.",
)
export const AlreadyLicensedError = contractError(
  "AlreadyLicensed",
  "This account has a licence already.",
  "Look it up in the directory.",
)
export const NotDepartmentOfError = contractError(
  "NotDepartmentOf",
  "This account is not that country's department.",
  "Use the department's account.",
)
export const RolesNotLicensableError = contractError(
  "RolesNotLicensable",
  "A department cannot license these roles.",
  "The federation admits departments, police and desks.",
)
export const RolesNotFederalError = contractError(
  "RolesNotFederal",
  "The federation does not admit these roles.",
  "A department licenses businesses.",
)
export const CountryMalformedError = contractError(
  "CountryMalformed",
  "This is not a country's code.",
  "Use two letters of ISO 3166-1.",
)
export const StandingForbidsError = contractError(
  "StandingForbids",
  "The licence's standing does not allow this.",
  "Look the account up in the directory.",
)
export const StakeTooLowError = contractError(
  "StakeTooLow",
  "The stake locked is less than the roles require.",
  "Lock the difference first.",
)
export const StakeStillLockedError = contractError(
  "StakeStillLocked",
  "The stake is still locked.",
  "Try again after the time named.",
)
export const WmiMalformedError = contractError(
  "WmiMalformed",
  "This is not a manufacturer's identifier.",
  "Use three characters of the VIN alphabet.",
)
export const WmiTakenError = contractError(
  "WmiTaken",
  "This identifier is another manufacturer's.",
  "Compare it with the register.",
)
export const WmiNotListedError = contractError(
  "WmiNotListed",
  "This identifier is not the account's.",
  "Compare it with the register.",
)
export const ManufacturerOnlyError = contractError(
  "ManufacturerOnly",
  "Only a licensed manufacturer has identifiers.",
  "License it as a manufacturer first.",
)
export const HaltTooLongError = contractError(
  "HaltTooLong",
  "A halt lasts three days at most.",
  "Use a shorter one.",
)
export const HaltTooSoonError = contractError(
  "HaltTooSoon",
  "The kind was halted a short time ago.",
  "Try again after the time named.",
)
export const KindUnknownError = contractError(
  "KindUnknown",
  "No rule exists for this kind of record.",
  "Use a kind of the catalogue.",
)
export const TooManyKindsError = contractError(
  "TooManyKinds",
  "Too many kinds at once.",
  "Halt them in smaller groups.",
)
export const NotPoliceError = contractError("NotPolice", "Only police do this.", "Use a police account.")
export const CountNotHigherError = contractError(
  "CountNotHigher",
  "The log was anchored up to there already.",
  "Anchor again when it has grown.",
)
export const NotCertifiedByError = contractError(
  "NotCertifiedBy",
  "This key is not certified by that country.",
  "Ask the police who certified it.",
)
export const KeyInvalidError = contractError("KeyInvalid", "This is not a key.", "Name an account.")
export const AlreadyCertifiedError = contractError(
  "AlreadyCertified",
  "This key is certified already.",
  "Nothing needs to be done.",
)
export const ValidatorInvalidError = contractError(
  "ValidatorInvalid",
  "This is not a validator's account.",
  "Name an account.",
)
export const OperatorInvalidError = contractError(
  "OperatorInvalid",
  "This is not an operator's account.",
  "Name an account.",
)
export const ValidatorKnownError = contractError(
  "ValidatorKnown",
  "This validator is in the set already.",
  "Nothing needs to be done.",
)
export const ValidatorUnknownError = contractError(
  "ValidatorUnknown",
  "This validator is not in the set.",
  "Compare the account.",
)
export const ValidatorsTooFewError = contractError(
  "ValidatorsTooFew",
  "The set needs at least one validator.",
  "Add another first.",
)
export const ValidatorsTooManyError = contractError(
  "ValidatorsTooMany",
  "The set is full.",
  "Remove one first.",
)

/** Refusals of the federation and of the registries of licences, keys and validators. */
export const authorityErrorClasses = [
  AccessManagedInvalidAuthorityError,
  AccessManagedRequiredDelayError,
  AccessManagedUnauthorizedError,
  AccessManagerAlreadyScheduledError,
  AccessManagerBadConfirmationError,
  AccessManagerExpiredError,
  AccessManagerInvalidInitialAdminError,
  AccessManagerLockedFunctionError,
  AccessManagerLockedRoleError,
  AccessManagerNotReadyError,
  AccessManagerNotScheduledError,
  AccessManagerUnauthorizedAccountError,
  AccessManagerUnauthorizedCallError,
  AccessManagerUnauthorizedCancelError,
  AccessManagerUnauthorizedConsumeError,
  AddressEmptyCodeError,
  FailedCallError,
  InsufficientBalanceError,
  SafeCastOverflowedUintDowncastError,
  NotFounderError,
  DelayTooShortError,
  RoleUnknownError,
  RoleAdminFixedError,
  NotForGuardianError,
  AlreadyLicensedError,
  NotDepartmentOfError,
  RolesNotLicensableError,
  RolesNotFederalError,
  CountryMalformedError,
  StandingForbidsError,
  StakeTooLowError,
  StakeStillLockedError,
  WmiMalformedError,
  WmiTakenError,
  WmiNotListedError,
  ManufacturerOnlyError,
  HaltTooLongError,
  HaltTooSoonError,
  KindUnknownError,
  TooManyKindsError,
  NotPoliceError,
  CountNotHigherError,
  NotCertifiedByError,
  KeyInvalidError,
  AlreadyCertifiedError,
  ValidatorInvalidError,
  OperatorInvalidError,
  ValidatorKnownError,
  ValidatorUnknownError,
  ValidatorsTooFewError,
  ValidatorsTooManyError,
] as const
