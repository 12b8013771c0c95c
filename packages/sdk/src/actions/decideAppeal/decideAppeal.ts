import type { Hex } from "viem"
import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { disputeClosed } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link decideAppeal}. */
export interface DecideAppealParameters {
  readonly disputeId: bigint
  readonly isUpheld: boolean
  /** Commitment to the reasons. */
  readonly grounds: Hex
}

/** The call of {@link decideAppeal}. */
export function decideAppealCall({ disputeId, isUpheld, grounds }: DecideAppealParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "decide", [disputeId, isUpheld, grounds])
}

/** Decides an appeal, which ends the dispute. The federation’s court only, once it scheduled this act. */
export const decideAppeal = writeAction(decideAppealCall)

/** {@link decideAppeal}, waiting until it is mined. */
export const decideAppealSync = writeSyncAction(decideAppealCall, disputeClosed)
