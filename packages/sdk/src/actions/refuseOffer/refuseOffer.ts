import type { Address, Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { offerRefused } from "../core/events.ts"
import { type RefusalReason, refusalReasons } from "../core/refusal-reasons.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link refuseOffer}. */
export interface RefuseOfferParameters {
  readonly saleId: Hex
  readonly buyer: Address
  readonly reason: RefusalReason
}

/** The call of {@link refuseOffer}. */
export function refuseOfferCall({ saleId, buyer, reason }: RefuseOfferParameters) {
  return contractCall("saleDesk", saleDeskAbi, "refuse", [saleId, buyer, refusalReasons.indexOf(reason)])
}

/** Ends an offer visibly. The attester named in it only. */
export const refuseOffer = writeAction(refuseOfferCall)

/** {@link refuseOffer}, waiting until it is mined. */
export const refuseOfferSync = writeSyncAction(refuseOfferCall, offerRefused)
