import { contractError } from "./contract-error.ts"

export const LienActiveError = contractError(
  "LienActive",
  "A lien rests on this vehicle.",
  "Have its holder sign a payoff, or release it.",
)
export const PayoffTooHighError = contractError(
  "PayoffTooHigh",
  "The lien is owed more than the seller gets.",
  "Settle the rest with its holder first.",
)
export const TermsUsedError = contractError(
  "TermsUsed",
  "These terms were used for a deposit before.",
  "Have the seller sign anew.",
)
export const BondMissingError = contractError(
  "BondMissing",
  "The seller has too little at the desk for the bond.",
  "The seller tops it up first.",
)
export const StateForbidsError = contractError(
  "StateForbids",
  "The sale has gone on or is over.",
  "Look at its state.",
)
export const NotBuyerError = contractError(
  "NotBuyer",
  "Only the buyer may do this now.",
  "Use the buyer's account.",
)
export const NotSellerError = contractError(
  "NotSeller",
  "Only the seller may do this.",
  "Use the seller's account.",
)
export const NotPartyError = contractError(
  "NotParty",
  "Only buyer and seller may do this.",
  "Use a party's account.",
)
export const NotArbitratorError = contractError(
  "NotArbitrator",
  "Only the department of the responsible country rules, and not as a party.",
  "Use the department's account.",
)
export const EscrowSignatureInvalidError = contractError(
  "EscrowSignatureInvalid",
  "A signature is not by the party named.",
  "Have the other side sign.",
)
export const ReservationLostError = contractError(
  "ReservationLost",
  "The car is no longer kept for this sale.",
  "The price returns by a refund.",
)
export const NotObstructedError = contractError(
  "NotObstructed",
  "Nothing stands in the way of this sale.",
  "Complete it.",
)
export const SettlementTooHighError = contractError(
  "SettlementTooHigh",
  "The new price is above the deposit.",
  "Agree on a lower one.",
)
export const NotBankError = contractError(
  "NotBank",
  "Only a licensed bank registers a lien.",
  "Use a bank's account.",
)
export const NotResponsibleError = contractError(
  "NotResponsible",
  "Only the department of the responsible country may do this.",
  "Use its account.",
)
export const NotLienHolderError = contractError(
  "NotLienHolder",
  "Only its holder or the responsible department releases a lien.",
  "Use the holder's account.",
)
export const LienExistsError = contractError(
  "LienExists",
  "A lien rests on this vehicle already.",
  "It must be released first.",
)
export const LienUnknownError = contractError(
  "LienUnknown",
  "No lien rests on this vehicle.",
  "Sell it without a payoff.",
)
export const LienForReservedError = contractError(
  "LienForReserved",
  "A buyer has paid for this vehicle and waits for it.",
  "Register the lien after the sale ends.",
)
export const LienSignatureInvalidError = contractError(
  "LienSignatureInvalid",
  "A signature for the lien is not by the account named.",
  "Sign again with the right account.",
)
export const LienSignatureExpiredError = contractError(
  "LienSignatureExpired",
  "The signature's deadline has passed.",
  "Sign again.",
)
export const PayoffForOtherSaleError = contractError(
  "PayoffForOtherSale",
  "The payoff was signed for another sale.",
  "Ask the holder for one for this sale.",
)
export const PayoffAboveCeilingError = contractError(
  "PayoffAboveCeiling",
  "The payoff asks for more than the owner agreed to.",
  "Ask the holder for less.",
)
export const PayoffInOtherCurrencyError = contractError(
  "PayoffInOtherCurrency",
  "The lien is owed in another currency.",
  "Sell in that currency, or have it released.",
)

/** Refusals of the escrow desk and of the lien registry. */
export const escrowErrorClasses = [
  LienActiveError,
  PayoffTooHighError,
  TermsUsedError,
  BondMissingError,
  StateForbidsError,
  NotBuyerError,
  NotSellerError,
  NotPartyError,
  NotArbitratorError,
  EscrowSignatureInvalidError,
  ReservationLostError,
  NotObstructedError,
  SettlementTooHighError,
  NotBankError,
  NotResponsibleError,
  NotLienHolderError,
  LienExistsError,
  LienUnknownError,
  LienForReservedError,
  LienSignatureInvalidError,
  LienSignatureExpiredError,
  PayoffForOtherSaleError,
  PayoffAboveCeilingError,
  PayoffInOtherCurrencyError,
] as const
