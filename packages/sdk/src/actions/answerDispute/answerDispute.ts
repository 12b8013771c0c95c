import type { Hex } from "viem"
import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeAnswered } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link answerDispute}. */
export interface AnswerDisputeParameters {
  readonly disputeId: bigint
  /** To what the writer shows. */
  readonly commitment: Hex
}

/** The call of {@link answerDispute}. */
export function answerDisputeCall({ disputeId, commitment }: AnswerDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "answer", [disputeId, commitment])
}

/** Answers a dispute. Its writer only, until the deadline. */
export const answerDispute = writeAction(answerDisputeCall)

/** {@link answerDispute}, waiting until it is mined. */
export const answerDisputeSync = writeSyncAction(answerDisputeCall, disputeAnswered)
