import { deviationOf } from "./deviation.ts"
import { measureDistances } from "./distance.ts"
import type { Facts } from "./facts.ts"
import { priceFormula } from "./formula.ts"
import type { ModelMarket } from "./model-market.ts"
import { chooseNearest } from "./nearest.ts"
import { weightedMedian } from "./quantile.ts"

/** What the comparables say of one car, in logarithms and relative to the model's formula. */
export interface Middle {
  /** Indices of the comparables in their model, the nearest first. */
  readonly chosen: readonly number[]
  readonly weights: readonly number[]
  /** By how much the price differs from the formula's. */
  readonly offset: number
  /** The comparables' typical deviation from that. */
  readonly dispersion: number
}

/**
 * The middle of the comparables, once each is brought to the car asked about by the formula: the price whose expected error,
 * in parts of the true price, is least. Such a price is the median with weights divided by the price; no price divides them by
 * more than `e`, so that an absurd one counts as any other.
 *
 * @param excluded the index of a sale that is not to count, -1 for none
 */
export function findMiddle(market: ModelMarket, asked: Facts, excluded: number): Middle {
  const { formulaWeight, dispersionWeight, minimumDispersion, largestRatio, thinnessPart } = priceFormula
  const distances = measureDistances(market.columns, asked)
  const chosen = chooseNearest(distances, market.sellers, excluded)
  const offsets = chosen.map((index) => market.residuals[index] ?? 0)
  const weights = chosen.map((index) => Math.exp(-(distances[index] ?? 0)))
  const scaled = offsets.map((value, index) => (weights[index] ?? 0) * Math.exp(-clamp(value)))
  const offset = weightedMedian([...offsets, 0], [...scaled, formulaWeight])
  const total = weights.reduce((sum, weight) => sum + weight, dispersionWeight)
  const relative = offsets.map((value, place) => {
    const deviation = market.deviations[chosen[place] ?? 0] ?? 1
    return Math.min(largestRatio, Math.abs(value - offset) / deviation)
  })
  const ratios = relative.reduce((sum, value, place) => sum + (weights[place] ?? 0) * value, dispersionWeight)
  const thinness = Math.sqrt(1 + thinnessPart / (1 + total - dispersionWeight))
  const dispersion = (deviationOf(market.deviation, asked) * ratios * thinness) / total
  return { chosen, weights, offset, dispersion: Math.max(minimumDispersion, dispersion) }
}

function clamp(offset: number): number {
  return Math.max(-1, Math.min(1, offset))
}
