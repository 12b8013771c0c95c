import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeClosed } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link closeDispute}. */
export interface CloseDisputeParameters {
  readonly disputeId: bigint
}

/** The call of {@link closeDispute}. */
export function closeDisputeCall({ disputeId }: CloseDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "close", [disputeId])
}

/** Ends a dispute whose last deadline has passed. Anyone. */
export const closeDispute = writeAction(closeDisputeCall)

/** {@link closeDispute}, waiting until it is mined. */
export const closeDisputeSync = writeSyncAction(closeDisputeCall, disputeClosed)
