import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { rulingVetoed } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link vetoRuling}. */
export interface VetoRulingParameters {
  readonly disputeId: bigint
}

/** The call of {@link vetoRuling}. */
export function vetoRulingCall({ disputeId }: VetoRulingParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "veto", [disputeId])
}

/** Takes a ruling to the federation’s court. The guardian only. */
export const vetoRuling = writeAction(vetoRulingCall)

/** {@link vetoRuling}, waiting until it is mined. */
export const vetoRulingSync = writeSyncAction(vetoRulingCall, rulingVetoed)
