import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { rewardPoolAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link isRewardClaimed}. */
export interface IsRewardClaimedParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
  readonly account: Address
}

/** Whether an account took what it earned in a period. @throws UrcarError */
export async function isRewardClaimed(
  client: ReadClient,
  { currency, period, account }: IsRewardClaimedParameters,
): Promise<boolean> {
  return read(client, "rewardPool", rewardPoolAbi, "isClaimed", [currency, period, account])
}
