export {
  type LienPayoff,
  type LienTerms,
  noPayoff,
  type SignedPayoff,
  toLienStruct,
  toPayoffStruct,
} from "./lien.ts"
export {
  handoverTypedData,
  type LienName,
  lienConsentTypedData,
  lienPayoffTypedData,
  type Settlement,
  type SigningPlace,
  settlementTypedData,
  type VehicleOffer,
  vehicleOfferTypedData,
} from "./typed-data.ts"
export {
  depositStates,
  type EscrowState,
  escrowStates,
  type RejectionReason,
  rejectionReasons,
} from "./words.ts"
