import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { saleRefunded } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link refundEscrow}. */
export interface RefundEscrowParameters {
  readonly saleId: Hex
}

/** The call of {@link refundEscrow}. */
export function refundEscrowCall({ saleId }: RefundEscrowParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "refund", [saleId])
}

/** Returns the price where the deadline passed, or where the sale cannot be settled. Anyone. */
export const refundEscrow = writeAction(refundEscrowCall)

/** {@link refundEscrow}, waiting until it is mined. */
export const refundEscrowSync = writeSyncAction(refundEscrowCall, saleRefunded)
