import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { roundExpired } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link expireRound}. */
export interface ExpireRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
}

/** The call of {@link expireRound}. */
export function expireRoundCall({ currency, period }: ExpireRoundParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "expire", [currency, period])
}

/**
 * Opens a period again on whose challenge nobody decided in time: bonds return. Ends a final one whose claims are over:
 * the rest is the treasury's. Anyone.
 */
export const expireRound = writeAction(expireRoundCall)

/** {@link expireRound}, waiting until it is mined. */
export const expireRoundSync = writeSyncAction(expireRoundCall, roundExpired)
