import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { roundFinal } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link finaliseRound}. */
export interface FinaliseRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
}

/** The call of {@link finaliseRound}. */
export function finaliseRoundCall({ currency, period }: FinaliseRoundParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "finalise", [currency, period])
}

/** Makes a round final that nobody challenged in time. Anyone. */
export const finaliseRound = writeAction(finaliseRoundCall)

/** {@link finaliseRound}, waiting until it is mined. */
export const finaliseRoundSync = writeSyncAction(finaliseRoundCall, roundFinal)
