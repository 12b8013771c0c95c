import type { Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { offerMade } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link offerVehicle}. */
export interface OfferVehicleParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  /** Unix seconds, inclusive. */
  readonly until: number
}

/** The call of {@link offerVehicle}. */
export function offerVehicleCall({ terms, signature, until }: OfferVehicleParameters) {
  return contractCall("saleDesk", saleDeskAbi, "offer", [toTermsStruct(terms), signature, until])
}

/** Agrees to an attested sale until a time. Pays nothing here. */
export const offerVehicle = writeAction(offerVehicleCall)

/** {@link offerVehicle}, waiting until it is mined. */
export const offerVehicleSync = writeSyncAction(offerVehicleCall, offerMade)
