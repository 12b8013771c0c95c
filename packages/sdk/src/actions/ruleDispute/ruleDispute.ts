import type { Hex } from "viem"
import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeRuled } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link ruleDispute}. */
export interface RuleDisputeParameters {
  readonly disputeId: bigint
  readonly isUpheld: boolean
  /** Commitment to the reasons. */
  readonly grounds: Hex
}

/** The call of {@link ruleDispute}. */
export function ruleDisputeCall({ disputeId, isUpheld, grounds }: RuleDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "rule", [disputeId, isUpheld, grounds])
}

/** Rules an answered dispute. A department of the writer’s country only, until the deadline. */
export const ruleDispute = writeAction(ruleDisputeCall)

/** {@link ruleDispute}, waiting until it is mined. */
export const ruleDisputeSync = writeSyncAction(ruleDisputeCall, disputeRuled)
