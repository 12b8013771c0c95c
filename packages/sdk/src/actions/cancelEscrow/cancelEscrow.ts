import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { saleRefunded } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelEscrow}. */
export interface CancelEscrowParameters {
  readonly saleId: Hex
}

/** The call of {@link cancelEscrow}. */
export function cancelEscrowCall({ saleId }: CancelEscrowParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "cancel", [saleId])
}

/** Returns the price at the cost of the bond. The seller, unless the buyer has the car and may still take it. */
export const cancelEscrow = writeAction(cancelEscrowCall)

/** {@link cancelEscrow}, waiting until it is mined. */
export const cancelEscrowSync = writeSyncAction(cancelEscrowCall, saleRefunded)
