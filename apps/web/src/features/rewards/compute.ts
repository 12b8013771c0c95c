import { getRewardInput } from "@urcar/sdk/actions"
import type { ReadClient } from "@urcar/sdk/chain"
import { computeRewards, type Rewards, rewardFormula } from "@urcar/sdk/rewards"
import type { Address } from "viem"

/** A period's rewards as this browser computed them, with what they are made of. Amounts in the smallest unit. */
export type ComputedPeriod = {
  rewards: Rewards
  sales: number
  /** Paid by those sales */
  fees: bigint
  /** What of the fees is for rewards */
  share: bigint
}

/** Reads a period's sales and lost disputes from the chain and computes who earned what. @throws UrcarError */
export async function computePeriod(
  reader: ReadClient,
  currency: Address,
  period: number,
): Promise<ComputedPeriod> {
  const input = await getRewardInput(reader, { currency, period: BigInt(period) })
  const fees = input.sales.reduce((sum, { fee }) => sum + fee, 0n)
  const share = (fees * BigInt(rewardFormula.share)) / 10_000n
  return { rewards: computeRewards(input), sales: input.sales.length, fees, share }
}
