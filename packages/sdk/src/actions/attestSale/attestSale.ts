import type { Address, Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link attestSale}. */
export interface AttestSaleParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  readonly buyer: Address
  /** Commitment to the proof of payment; not zero. */
  readonly payment: Hex
}

/** The call of {@link attestSale}. */
export function attestSaleCall({ terms, signature, buyer, payment }: AttestSaleParameters) {
  return contractCall("saleDesk", saleDeskAbi, "attest", [toTermsStruct(terms), signature, buyer, payment])
}

/** Settles an attested sale: the caller answers for the payment. The attester named in the terms only. */
export const attestSale = writeAction(attestSaleCall)

/** {@link attestSale}, waiting until it is mined. */
export const attestSaleSync = writeSyncAction(attestSaleCall, saleSettled)
