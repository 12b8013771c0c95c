import type { Hex } from "viem"
import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeJoined } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link joinDispute}. */
export interface JoinDisputeParameters {
  readonly disputeId: bigint
  /** Commitment to what the accuser shows; new for this record. */
  readonly evidence: Hex
}

/** The call of {@link joinDispute}. */
export function joinDisputeCall({ disputeId, evidence }: JoinDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "join", [disputeId, evidence])
}

/** Stands by the accusers with the same bond, which must be allowed to the court first. */
export const joinDispute = writeAction(joinDisputeCall)

/** {@link joinDispute}, waiting until it is mined. */
export const joinDisputeSync = writeSyncAction(joinDisputeCall, disputeJoined)
