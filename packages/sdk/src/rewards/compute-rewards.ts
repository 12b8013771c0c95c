import { rewardFormula } from "./formula.ts"
import { type RewardedSale, rewardSale } from "./reward-sale.ts"
import { createRewardTree, type RewardTree } from "./reward-tree.ts"

/** Everything that a period's rewards in one currency are computed from: chain events only. */
export interface RewardInput {
  /** Unix time divided by the period's seconds, rounded down. */
  readonly period: number
  /** Direct sales in the currency; those settled in other periods are passed over. */
  readonly sales: readonly RewardedSale[]
  /** Writers against whom a dispute was closed as upheld in the period: they earn nothing in it. */
  readonly losers: readonly string[]
}

/** A period's rewards in one currency. */
export interface Rewards extends RewardTree {
  /** Of the formula. */
  readonly version: number
  readonly period: number
  /** By account, lower case, ascending; none of 0. */
  readonly amounts: ReadonlyMap<string, bigint>
  readonly total: bigint
}

/**
 * Who earned what in a period: never more than the formula's share of the fees that were paid, whoever wrote what. In
 * whole numbers, rounded down: any language comes to the same root.
 *
 * @see docs/record-format.md, "Rewards", for the formula
 */
export function computeRewards({ period, sales, losers }: RewardInput): Rewards {
  const barred = new Set(losers.map((account) => account.toLowerCase()))
  const sums = new Map<string, bigint>()
  for (const sale of sales) {
    if (Math.floor(sale.recordedAt / rewardFormula.periodSeconds) !== period) continue
    for (const [account, amount] of rewardSale(sale, barred))
      sums.set(account, (sums.get(account) ?? 0n) + amount)
  }
  const amounts = new Map(
    [...sums].filter(([, amount]) => amount > 0n).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0n)
  return { version: rewardFormula.version, period, amounts, total, ...createRewardTree(period, amounts) }
}
