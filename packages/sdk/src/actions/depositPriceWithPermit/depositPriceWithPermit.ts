import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleDeposited } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"
import type { Permit } from "../signPermit/signPermit.ts"

/** Parameters of {@link depositPriceWithPermit}. */
export interface DepositPriceWithPermitParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent` for the escrow desk. */
  readonly signature: Hex
  readonly permit: Permit
}

/** The call of {@link depositPriceWithPermit}. */
export function depositPriceWithPermitCall({ terms, signature, permit }: DepositPriceWithPermitParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "depositWithPermit", [
    toTermsStruct(terms),
    signature,
    permit,
  ])
}

/** Locks the price with a token's permit (`signPermit` for the escrow desk), in one transaction. */
export const depositPriceWithPermit = writeAction(depositPriceWithPermitCall)

/** {@link depositPriceWithPermit}, waiting until it is mined. */
export const depositPriceWithPermitSync = writeSyncAction(depositPriceWithPermitCall, saleDeposited)
