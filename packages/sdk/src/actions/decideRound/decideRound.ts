import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { roundDecided } from "../core/pool-events.ts"
import { type RightSide, rightSides } from "../core/rounds.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link decideRound}. */
export interface DecideRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
  readonly right: RightSide
}

/** The call of {@link decideRound}. */
export function decideRoundCall({ currency, period, right }: DecideRoundParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "decide", [currency, period, rightSides.indexOf(right)])
}

/** Says whose rewards are right. The federation’s court only, once it scheduled this act. */
export const decideRound = writeAction(decideRoundCall)

/** {@link decideRound}, waiting until it is mined. */
export const decideRoundSync = writeSyncAction(decideRoundCall, roundDecided)
