import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeAppealed } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link appealRuling}. */
export interface AppealRulingParameters {
  readonly disputeId: bigint
}

/** The call of {@link appealRuling}. */
export function appealRulingCall({ disputeId }: AppealRulingParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "appeal", [disputeId])
}

/** Takes a ruling to the federation’s court. The losing side only; twice the bond must be allowed to the court first. */
export const appealRuling = writeAction(appealRulingCall)

/** {@link appealRuling}, waiting until it is mined. */
export const appealRulingSync = writeSyncAction(appealRulingCall, disputeAppealed)
