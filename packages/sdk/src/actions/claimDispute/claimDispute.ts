import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeClaimed } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link claimDispute}. */
export interface ClaimDisputeParameters {
  readonly disputeId: bigint
}

/** The call of {@link claimDispute}. */
export function claimDisputeCall({ disputeId }: ClaimDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "claim", [disputeId])
}

/** Pays an accuser its bond and its part of the award. */
export const claimDispute = writeAction(claimDisputeCall)

/** {@link claimDispute}, waiting until it is mined. */
export const claimDisputeSync = writeSyncAction(claimDisputeCall, disputeClaimed)
