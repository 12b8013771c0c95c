import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { saleHandedOver } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link confirmHandover}. */
export interface ConfirmHandoverParameters {
  readonly saleId: Hex
  /** The buyer's, of `signHandover`; none where the buyer sends it. */
  readonly signature?: Hex
}

/** The call of {@link confirmHandover}. */
export function confirmHandoverCall({ saleId, signature = "0x" }: ConfirmHandoverParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "handOver", [saleId, signature])
}

/** Confirms that the car was handed over: the inspection begins. The buyer, or anyone with its signature. */
export const confirmHandover = writeAction(confirmHandoverCall)

/** {@link confirmHandover}, waiting until it is mined. */
export const confirmHandoverSync = writeSyncAction(confirmHandoverCall, saleHandedOver)
