import type { Address, Hex } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { rewardClaimed } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link claimReward}. */
export interface ClaimRewardParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
  /** As the tree’s leaf states it. */
  readonly amount: bigint
  readonly proof: readonly Hex[]
}

/** The call of {@link claimReward}. */
export function claimRewardCall({ currency, period, amount, proof }: ClaimRewardParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "claim", [currency, period, amount, proof])
}

/** Pays the caller what it earned in a period. */
export const claimReward = writeAction(claimRewardCall)

/** {@link claimReward}, waiting until it is mined. */
export const claimRewardSync = writeSyncAction(claimRewardCall, rewardClaimed)
