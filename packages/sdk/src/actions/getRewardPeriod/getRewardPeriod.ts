import type { ReadClient } from "../../chain/clients.ts"
import { rewardPoolAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** The periods of the reward pool, by number. */
export interface RewardPeriod {
  /** The one that runs. */
  readonly now: bigint
  /** The first one that is rewarded. */
  readonly first: bigint
}

/** Which period of rewards runs, and which was the first. @throws UrcarError */
export async function getRewardPeriod(client: ReadClient): Promise<RewardPeriod> {
  const [now, first] = await Promise.all([
    read(client, "rewardPool", rewardPoolAbi, "periodNow", []),
    read(client, "rewardPool", rewardPoolAbi, "firstPeriod", []),
  ])
  return { now, first }
}
