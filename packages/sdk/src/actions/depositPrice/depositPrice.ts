import { type Hex, zeroAddress } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleDeposited } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link depositPrice}. */
export interface DepositPriceParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent` for the escrow desk. */
  readonly signature: Hex
}

/** The call of {@link depositPrice}. */
export function depositPriceCall({ terms, signature }: DepositPriceParameters) {
  return contractCall(
    "escrowDesk",
    escrowDeskAbi,
    "deposit",
    [toTermsStruct(terms), signature],
    terms.currency === zeroAddress ? terms.price : 0n,
  )
}

/** Locks the price and reserves the car. A token's price must be allowed to the desk first. */
export const depositPrice = writeAction(depositPriceCall)

/** {@link depositPrice}, waiting until it is mined. */
export const depositPriceSync = writeSyncAction(depositPriceCall, saleDeposited)
