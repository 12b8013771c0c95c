import { type Hex, zeroAddress } from "viem"
import { type SignedPayoff, toPayoffStruct } from "../../escrow/lien.ts"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link buyVehicleWithPayoff}. */
export interface BuyVehicleWithPayoffParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  readonly payoff: SignedPayoff
}

/** The call of {@link buyVehicleWithPayoff}. */
export function buyVehicleWithPayoffCall({ terms, signature, payoff }: BuyVehicleWithPayoffParameters) {
  return contractCall(
    "saleDesk",
    saleDeskAbi,
    "buyWithPayoff",
    [toTermsStruct(terms), signature, ...toPayoffStruct(payoff)],
    terms.currency === zeroAddress ? terms.price : 0n,
  )
}

/** Buys a car with a lien, which ends: its holder is paid out of the price. */
export const buyVehicleWithPayoff = writeAction(buyVehicleWithPayoffCall)

/** {@link buyVehicleWithPayoff}, waiting until it is mined. */
export const buyVehicleWithPayoffSync = writeSyncAction(buyVehicleWithPayoffCall, saleSettled)
