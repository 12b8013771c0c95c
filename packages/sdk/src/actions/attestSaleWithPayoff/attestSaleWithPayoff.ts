import type { Address, Hex } from "viem"
import { type SignedPayoff, toPayoffStruct } from "../../escrow/lien.ts"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link attestSaleWithPayoff}. */
export interface AttestSaleWithPayoffParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  readonly buyer: Address
  /** Commitment to the proof of payment; not zero. */
  readonly payment: Hex
  /** Of the amount 0, for this very sale. */
  readonly payoff: SignedPayoff
}

/** The call of {@link attestSaleWithPayoff}. */
export function attestSaleWithPayoffCall(parameters: AttestSaleWithPayoffParameters) {
  const { terms, signature, buyer, payment, payoff } = parameters
  return contractCall("saleDesk", saleDeskAbi, "attestWithPayoff", [
    toTermsStruct(terms),
    signature,
    buyer,
    payment,
    ...toPayoffStruct(payoff),
  ])
}

/** Settles an attested sale of a car with a lien, whose holder says that it was paid elsewhere. */
export const attestSaleWithPayoff = writeAction(attestSaleWithPayoffCall)

/** {@link attestSaleWithPayoff}, waiting until it is mined. */
export const attestSaleWithPayoffSync = writeSyncAction(attestSaleWithPayoffCall, saleSettled)
