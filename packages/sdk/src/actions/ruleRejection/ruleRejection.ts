import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { rejectionRuled } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link ruleRejection}. */
export interface RuleRejectionParameters {
  readonly saleId: Hex
  readonly isFounded: boolean
}

/** The call of {@link ruleRejection}. */
export function ruleRejectionCall({ saleId, isFounded }: RuleRejectionParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "rule", [saleId, isFounded])
}

/** Rules on a contested rejection. The department of the responsible country only. */
export const ruleRejection = writeAction(ruleRejectionCall)

/** {@link ruleRejection}, waiting until it is mined. */
export const ruleRejectionSync = writeSyncAction(ruleRejectionCall, rejectionRuled)
