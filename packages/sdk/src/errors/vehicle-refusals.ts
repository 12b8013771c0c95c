import { contractError } from "./contract-error.ts"

export const VehicleExistsError = contractError(
  "VehicleExists",
  "This vehicle is registered already.",
  "Open it by its VIN.",
)
export const VehicleUnknownError = contractError(
  "VehicleUnknown",
  "No vehicle with this VIN is registered.",
  "Compare the VIN with the car's papers.",
)
export const WmiNotYoursError = contractError(
  "WmiNotYours",
  "This VIN belongs to another manufacturer.",
  "A manufacturer births its own VINs only.",
)
export const OwnerNotCertifiedError = contractError(
  "OwnerNotCertified",
  "This key is not certified to hold a vehicle.",
  "Ask the police to certify it.",
)
export const KindNotAppendableError = contractError(
  "KindNotAppendable",
  "This kind of record is not written this way.",
  "Use the form made for it.",
)
export const RecordsHaltedError = contractError(
  "RecordsHalted",
  "The federation's guardian has halted this kind of record.",
  "Try again after the time named.",
)
export const AuthorNotPermittedError = contractError(
  "AuthorNotPermitted",
  "This account is not licensed to write this kind of record.",
  "Use an account with one of the roles needed.",
)
export const WitnessCountWrongError = contractError(
  "WitnessCountWrong",
  "The record does not have the witnesses it needs.",
  "Ask further licensed parties to sign it.",
)
export const WitnessRepeatedError = contractError(
  "WitnessRepeated",
  "The same party stands twice on this record.",
  "Each witness signs once, and the author is none.",
)
export const WitnessNotPermittedError = contractError(
  "WitnessNotPermitted",
  "This witness is not licensed to witness this kind of record.",
  "Ask a party with one of the roles needed.",
)
export const KeyWitnessMissingError = contractError(
  "KeyWitnessMissing",
  "A witness of a certain kind is missing.",
  "One witness must have one of the roles needed.",
)
export const PlateMismatchError = contractError(
  "PlateMismatch",
  "Plate and VIN do not name the same vehicle.",
  "Compare both with the car in front of you.",
)
export const SupersededUnknownError = contractError(
  "SupersededUnknown",
  "The record to correct does not exist.",
  "Name a record of this vehicle by its number.",
)
export const LifeFileFullError = contractError(
  "LifeFileFull",
  "This life file is full.",
  "Ask the department.",
)
export const StatusForbidsError = contractError(
  "StatusForbids",
  "The vehicle's status does not allow this.",
  "Look at its status first.",
)
export const CountryNotResponsibleError = contractError(
  "CountryNotResponsible",
  "Another country is responsible for this vehicle.",
  "Ask that country's authority.",
)
export const SignatureInvalidError = contractError(
  "SignatureInvalid",
  "A signature is not by the account named.",
  "Sign again with the right account.",
)
export const SignatureCountWrongError = contractError(
  "SignatureCountWrong",
  "Signatures and signers do not match.",
  "Collect one signature of each.",
)
export const SignatureExpiredError = contractError(
  "SignatureExpired",
  "The signature's deadline has passed.",
  "Sign again.",
)
export const NonceUsedError = contractError(
  "NonceUsed",
  "This signature was used or cancelled before.",
  "Sign again.",
)
export const BatchTooLargeError = contractError(
  "BatchTooLarge",
  "Too many records at once.",
  "Send them in smaller batches.",
)
export const NotSaleDeskError = contractError(
  "NotSaleDesk",
  "This contract may not settle sales.",
  "Buy at the register's own desk.",
)
export const NotOwnerError = contractError(
  "NotOwner",
  "This account is not the vehicle's owner.",
  "Use the owner's account.",
)
export const ConsentForOtherDeskError = contractError(
  "ConsentForOtherDesk",
  "The seller signed for another desk.",
  "Ask the seller for a new offer.",
)
export const ConsentForOtherBuyerError = contractError(
  "ConsentForOtherBuyer",
  "The seller signed for another buyer.",
  "Ask the seller for an offer to you.",
)
export const HeadChangedError = contractError(
  "HeadChanged",
  "The vehicle's file changed since the seller signed.",
  "Read what is new, then ask for a new offer.",
)
export const AuthorityTransferPendingError = contractError(
  "AuthorityTransferPending",
  "An authority's transfer of this title is announced.",
  "Wait until it is executed or cancelled.",
)
export const AuthorityTransferUnknownError = contractError(
  "AuthorityTransferUnknown",
  "No transfer of this title is announced.",
  "Look at the vehicle again.",
)
export const AuthorityTransferTooEarlyError = contractError(
  "AuthorityTransferTooEarly",
  "The announced transfer has not stood public long enough.",
  "Try again after the time named.",
)
export const KeyFrozenError = contractError(
  "KeyFrozen",
  "Sales of this key are frozen: it is being issued anew, or was.",
  "Look at the key’s re-issue.",
)
export const VehicleIsReservedError = contractError(
  "VehicleIsReserved",
  "The vehicle is reserved for a buyer whose money is in.",
  "Wait until that sale is done or over.",
)
export const ReservationUnknownError = contractError(
  "ReservationUnknown",
  "This desk has no reservation of the vehicle.",
  "Look at the vehicle again.",
)
export const ReservationExpiredError = contractError(
  "ReservationExpired",
  "The reservation’s time is over.",
  "Take the money back at the desk.",
)
export const ReservationTimeWrongError = contractError(
  "ReservationTimeWrong",
  "A reservation ends in the future, and not too far in it.",
  "Choose an earlier end.",
)
export const NotAuthorityActsError = contractError(
  "NotAuthorityActs",
  "Only the contract of authorities’ acts may do this.",
  "Announce the act there.",
)
export const ReissuePoliceOnlyError = contractError(
  "ReissuePoliceOnly",
  "Only the police that certified this key may do this.",
  "Ask the certifying country’s police.",
)
export const KeyReissuedError = contractError(
  "KeyReissued",
  "This key was issued anew before.",
  "Look at the key in its place.",
)
export const NewKeyInvalidError = contractError(
  "NewKeyInvalid",
  "The new key cannot stand in the old one’s place.",
  "Certify another new key first.",
)
export const ReissueTooSoonError = contractError(
  "ReissueTooSoon",
  "A re-issue of this key was announced not long ago.",
  "Try again after the time named.",
)
export const ReissueUnknownError = contractError(
  "ReissueUnknown",
  "No re-issue of this key is at this stage.",
  "Look at the key’s re-issue again.",
)
export const ReissueTooEarlyError = contractError(
  "ReissueTooEarly",
  "The announced re-issue has not stood public long enough.",
  "Try again after the time named.",
)
export const ReissueReferredError = contractError(
  "ReissueReferred",
  "The old key vetoed this re-issue.",
  "The federation’s court decides.",
)
export const ReasonPayloadWrongError = contractError(
  "ReasonPayloadWrong",
  "The record does not state the transfer as announced.",
  "Use the text expected.",
)
export const TitleAlwaysLockedError = contractError(
  "TitleAlwaysLocked",
  "A title cannot be sent like a token.",
  "It moves by a sale or an authority's act.",
)
export const NotVehicleRegistryError = contractError(
  "NotVehicleRegistry",
  "Only the vehicle registry writes plates.",
  "Write a plate record.",
)
export const PlateTakenError = contractError(
  "PlateTaken",
  "This plate is on another vehicle.",
  "Compare plate and VIN.",
)
export const PlateOfOtherCountryError = contractError(
  "PlateOfOtherCountry",
  "This plate is of another country.",
  "Police assign plates of their own country.",
)
export const ERC721IncorrectOwnerError = contractError(
  "ERC721IncorrectOwner",
  "The title is not this account's.",
  "Look at the vehicle again.",
)
export const ERC721InsufficientApprovalError = contractError(
  "ERC721InsufficientApproval",
  "This account may not move the title.",
  "It moves by a sale or an authority's act.",
)
export const ERC721InvalidApproverError = contractError(
  "ERC721InvalidApprover",
  "A title is never approved to others.",
  "It moves by a sale or an authority's act.",
)
export const ERC721InvalidOperatorError = contractError(
  "ERC721InvalidOperator",
  "A title has no operators.",
  "It moves by a sale or an authority's act.",
)
export const ERC721InvalidOwnerError = contractError(
  "ERC721InvalidOwner",
  "The zero address holds nothing.",
  "Name an account.",
)
export const ERC721InvalidReceiverError = contractError(
  "ERC721InvalidReceiver",
  "This account cannot hold a title.",
  "Name another account.",
)
export const ERC721InvalidSenderError = contractError(
  "ERC721InvalidSender",
  "The title is not this account's.",
  "Look at the vehicle again.",
)
export const ERC721NonexistentTokenError = contractError(
  "ERC721NonexistentToken",
  "No vehicle with this VIN is registered.",
  "Compare the VIN with the car's papers.",
)

/** Refusals of the vehicle registry, of authorities’ acts and of the plate registry. */
export const vehicleErrorClasses = [
  VehicleExistsError,
  VehicleUnknownError,
  WmiNotYoursError,
  OwnerNotCertifiedError,
  KindNotAppendableError,
  RecordsHaltedError,
  AuthorNotPermittedError,
  WitnessCountWrongError,
  WitnessRepeatedError,
  WitnessNotPermittedError,
  KeyWitnessMissingError,
  PlateMismatchError,
  SupersededUnknownError,
  LifeFileFullError,
  StatusForbidsError,
  CountryNotResponsibleError,
  SignatureInvalidError,
  SignatureCountWrongError,
  SignatureExpiredError,
  NonceUsedError,
  BatchTooLargeError,
  NotSaleDeskError,
  NotOwnerError,
  ConsentForOtherDeskError,
  ConsentForOtherBuyerError,
  HeadChangedError,
  AuthorityTransferPendingError,
  AuthorityTransferUnknownError,
  AuthorityTransferTooEarlyError,
  KeyFrozenError,
  VehicleIsReservedError,
  ReservationUnknownError,
  ReservationExpiredError,
  ReservationTimeWrongError,
  NotAuthorityActsError,
  ReissuePoliceOnlyError,
  KeyReissuedError,
  NewKeyInvalidError,
  ReissueTooSoonError,
  ReissueUnknownError,
  ReissueTooEarlyError,
  ReissueReferredError,
  ReasonPayloadWrongError,
  TitleAlwaysLockedError,
  NotVehicleRegistryError,
  PlateTakenError,
  PlateOfOtherCountryError,
  ERC721IncorrectOwnerError,
  ERC721InsufficientApprovalError,
  ERC721InvalidApproverError,
  ERC721InvalidOperatorError,
  ERC721InvalidOwnerError,
  ERC721InvalidReceiverError,
  ERC721InvalidSenderError,
  ERC721NonexistentTokenError,
] as const
