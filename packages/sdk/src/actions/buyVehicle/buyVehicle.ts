import type { Hex } from "viem"
import { zeroAddress } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link buyVehicle}. */
export interface BuyVehicleParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
}

/** The call of {@link buyVehicle}. */
export function buyVehicleCall({ terms, signature }: BuyVehicleParameters) {
  return contractCall(
    "saleDesk",
    saleDeskAbi,
    "buy",
    [toTermsStruct(terms), signature],
    terms.currency === zeroAddress ? terms.price : 0n,
  )
}

/** Buys: the caller pays and becomes the title holder. A token's price must be allowed to the desk first. */
export const buyVehicle = writeAction(buyVehicleCall)

/** {@link buyVehicle}, waiting until it is mined. */
export const buyVehicleSync = writeSyncAction(buyVehicleCall, saleSettled)
