import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { feesReceived } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link collectRewards}. */
export interface CollectRewardsParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** The call of {@link collectRewards}. */
export function collectRewardsCall({ currency }: CollectRewardsParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "collect", [currency])
}

/** Fetches the fees that the sale desk owes the pool, and divides them. Anyone. */
export const collectRewards = writeAction(collectRewardsCall)

/** {@link collectRewards}, waiting until it is mined. */
export const collectRewardsSync = writeSyncAction(collectRewardsCall, feesReceived)
