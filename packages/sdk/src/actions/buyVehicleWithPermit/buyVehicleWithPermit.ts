import type { Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"
import type { Permit } from "../signPermit/signPermit.ts"

/** Parameters of {@link buyVehicleWithPermit}. */
export interface BuyVehicleWithPermitParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  readonly permit: Permit
}

/** The call of {@link buyVehicleWithPermit}. */
export function buyVehicleWithPermitCall({ terms, signature, permit }: BuyVehicleWithPermitParameters) {
  return contractCall("saleDesk", saleDeskAbi, "buyWithPermit", [toTermsStruct(terms), signature, permit])
}

/** Buys with a token's permit (`signPermit`), in one transaction. */
export const buyVehicleWithPermit = writeAction(buyVehicleWithPermitCall)

/** {@link buyVehicleWithPermit}, waiting until it is mined. */
export const buyVehicleWithPermitSync = writeSyncAction(buyVehicleWithPermitCall, saleSettled)
