import { contractError } from "./contract-error.ts"

export const NotTitleHolderError = contractError(
  "NotTitleHolder",
  "This account is not the vehicle's owner.",
  "Use the owner's account.",
)
export const DeadlinePassedError = contractError(
  "DeadlinePassed",
  "The deadline has passed.",
  "An offer must be signed anew; a dispute or a round goes on without.",
)
export const DisclosureTooLargeError = contractError(
  "DisclosureTooLarge",
  "The disclosure is too long.",
  "Shorten it.",
)
export const DisclosureMismatchError = contractError(
  "DisclosureMismatch",
  "The disclosure is not the one signed.",
  "Sign the one you publish.",
)
export const CurrencyNotAcceptedError = contractError(
  "CurrencyNotAccepted",
  "The desk does not take this currency.",
  "Use another currency.",
)
export const PriceTooHighError = contractError(
  "PriceTooHigh",
  "The price is too high.",
  "Compare it with what was meant.",
)
export const ValueWrongError = contractError(
  "ValueWrong",
  "The coin sent is not what is due.",
  "Send exactly the price.",
)
export const PaymentFailedError = contractError(
  "PaymentFailed",
  "The token did not pay.",
  "Check balance and allowance.",
)
export const PaymentIncorrectError = contractError(
  "PaymentIncorrect",
  "The token paid another amount.",
  "Use another currency.",
)
export const BuyerIsSellerError = contractError(
  "BuyerIsSeller",
  "The vehicle is yours already.",
  "Nothing needs to be done.",
)
export const SaleIsDirectError = contractError(
  "SaleIsDirect",
  "This sale has no attester.",
  "Buy it directly.",
)
export const SaleIsAttestedError = contractError(
  "SaleIsAttested",
  "This sale is settled by its attester.",
  "Make an offer instead.",
)
export const AttesterIsPartyError = contractError(
  "AttesterIsParty",
  "The attester must be neither buyer nor seller.",
  "Name another notary or bank.",
)
export const AttesterNotLicensedError = contractError(
  "AttesterNotLicensed",
  "The attester is not a licensed notary or bank.",
  "Name another.",
)
export const NotAttesterError = contractError(
  "NotAttester",
  "Another party attests this sale.",
  "Use the attester's account.",
)
export const OfferForOtherBuyerError = contractError(
  "OfferForOtherBuyer",
  "The seller offers this to another buyer.",
  "Ask the seller for an offer to you.",
)
export const OfferTimeWrongError = contractError(
  "OfferTimeWrong",
  "The offer's end is not possible.",
  "Choose a time before the seller's deadline.",
)
export const OfferUnknownError = contractError(
  "OfferUnknown",
  "There is no such offer.",
  "Look at the sale again.",
)
export const OfferExpiredError = contractError(
  "OfferExpired",
  "The buyer's offer has expired.",
  "Ask the buyer to offer again.",
)
export const PaymentProofMissingError = contractError(
  "PaymentProofMissing",
  "The commitment to the payment is missing.",
  "Name the proof of payment.",
)
export const NothingToWithdrawError = contractError(
  "NothingToWithdraw",
  "Nothing is credited.",
  "Nothing needs to be done.",
)
export const FeeTooHighError = contractError("FeeTooHigh", "The fee is above its bound.", "Use a lower fee.")
export const CurrencyInvalidError = contractError(
  "CurrencyInvalid",
  "There is no token at this address.",
  "Compare the address.",
)
export const CoinAlwaysAcceptedError = contractError(
  "CoinAlwaysAccepted",
  "The native coin cannot be refused.",
  "Nothing needs to be done.",
)
export const CoinHasNoPermitError = contractError(
  "CoinHasNoPermit",
  "The native coin needs no permit.",
  "Send the price with the purchase.",
)
export const TreasuryInvalidError = contractError(
  "TreasuryInvalid",
  "This is not a treasury.",
  "Name an account.",
)
export const ReentrancyError = contractError(
  "Reentrancy",
  "A contract called back while the desk worked.",
  "Use a plain account.",
)
export const ETHTransferFailedError = contractError(
  "ETHTransferFailed",
  "The account did not take the coin.",
  "Use an account that can.",
)
export const TransferFromFailedError = contractError(
  "TransferFromFailed",
  "The token was not paid.",
  "Check balance and allowance.",
)
export const TransferFailedError = contractError(
  "TransferFailed",
  "The token was not paid out.",
  "Try again later.",
)
export const MintTooLargeError = contractError(
  "MintTooLarge",
  "Too much test money at once.",
  "Mint at most a million.",
)
export const AllowanceOverflowError = contractError(
  "AllowanceOverflow",
  "The allowance is too large.",
  "Use a smaller one.",
)
export const AllowanceUnderflowError = contractError(
  "AllowanceUnderflow",
  "The allowance is too small.",
  "Use a larger one.",
)
export const InsufficientAllowanceError = contractError(
  "InsufficientAllowance",
  "The allowance does not cover this.",
  "Allow the amount first.",
)
export const InvalidPermitError = contractError(
  "InvalidPermit",
  "The permit's signature is not the owner's.",
  "Sign it again.",
)
export const PermitExpiredError = contractError(
  "PermitExpired",
  "The permit's deadline has passed.",
  "Sign it again.",
)
export const Permit2AllowanceIsFixedAtInfinityError = contractError(
  "Permit2AllowanceIsFixedAtInfinity",
  "This allowance is fixed.",
  "Nothing needs to be done.",
)
export const TotalSupplyOverflowError = contractError(
  "TotalSupplyOverflow",
  "So much money cannot exist.",
  "Use a smaller amount.",
)

/** Refusals of the sale desk and of the euro token. */
export const saleErrorClasses = [
  NotTitleHolderError,
  DeadlinePassedError,
  DisclosureTooLargeError,
  DisclosureMismatchError,
  CurrencyNotAcceptedError,
  PriceTooHighError,
  ValueWrongError,
  PaymentFailedError,
  PaymentIncorrectError,
  BuyerIsSellerError,
  SaleIsDirectError,
  SaleIsAttestedError,
  AttesterIsPartyError,
  AttesterNotLicensedError,
  NotAttesterError,
  OfferForOtherBuyerError,
  OfferTimeWrongError,
  OfferUnknownError,
  OfferExpiredError,
  PaymentProofMissingError,
  NothingToWithdrawError,
  FeeTooHighError,
  CurrencyInvalidError,
  CoinAlwaysAcceptedError,
  CoinHasNoPermitError,
  TreasuryInvalidError,
  ReentrancyError,
  ETHTransferFailedError,
  TransferFromFailedError,
  TransferFailedError,
  MintTooLargeError,
  AllowanceOverflowError,
  AllowanceUnderflowError,
  InsufficientAllowanceError,
  InvalidPermitError,
  PermitExpiredError,
  Permit2AllowanceIsFixedAtInfinityError,
  TotalSupplyOverflowError,
] as const
