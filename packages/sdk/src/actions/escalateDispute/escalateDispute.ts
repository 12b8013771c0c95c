import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeEscalated } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link escalateDispute}. */
export interface EscalateDisputeParameters {
  readonly disputeId: bigint
}

/** The call of {@link escalateDispute}. */
export function escalateDisputeCall({ disputeId }: EscalateDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "escalate", [disputeId])
}

/** Passes a dispute on which the department was silent to the federation’s court. Anyone. */
export const escalateDispute = writeAction(escalateDisputeCall)

/** {@link escalateDispute}, waiting until it is mined. */
export const escalateDisputeSync = writeSyncAction(escalateDisputeCall, disputeEscalated)
