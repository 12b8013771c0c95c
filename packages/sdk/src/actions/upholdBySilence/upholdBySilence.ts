import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeRuled } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link upholdBySilence}. */
export interface UpholdBySilenceParameters {
  readonly disputeId: bigint
}

/** The call of {@link upholdBySilence}. */
export function upholdBySilenceCall({ disputeId }: UpholdBySilenceParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "upholdBySilence", [disputeId])
}

/** Upholds a dispute that its writer did not answer in time. Anyone. */
export const upholdBySilence = writeAction(upholdBySilenceCall)

/** {@link upholdBySilence}, waiting until it is mined. */
export const upholdBySilenceSync = writeSyncAction(upholdBySilenceCall, disputeRuled)
