import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { leftoverSwept } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link sweepRewards}. */
export interface SweepRewardsParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** The call of {@link sweepRewards}. */
export function sweepRewardsCall({ currency }: SweepRewardsParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "sweep", [currency])
}

/**
 * Gives the treasury what the pool had for rewards at the last sweep, 364 days ago or more, and no period promised since.
 * Anyone.
 */
export const sweepRewards = writeAction(sweepRewardsCall)

/** {@link sweepRewards}, waiting until it is mined. */
export const sweepRewardsSync = writeSyncAction(sweepRewardsCall, leftoverSwept)
