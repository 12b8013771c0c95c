import type { Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { offerWithdrawn } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link withdrawOffer}. */
export interface WithdrawOfferParameters {
  readonly saleId: Hex
}

/** The call of {@link withdrawOffer}. */
export function withdrawOfferCall({ saleId }: WithdrawOfferParameters) {
  return contractCall("saleDesk", saleDeskAbi, "withdrawOffer", [saleId])
}

/** Takes the caller's offer back. */
export const withdrawOffer = writeAction(withdrawOfferCall)

/** {@link withdrawOffer}, waiting until it is mined. */
export const withdrawOfferSync = writeSyncAction(withdrawOfferCall, offerWithdrawn)
