import type { Facts } from "./facts.ts"
import { priceFormula } from "./formula.ts"
import { dot, fitWeights } from "./hedonic.ts"
import { median } from "./quantile.ts"

/** How far prices typically lie off the formula, as a sum of what drives it: old and much driven cars differ more. */
export interface DeviationFormula {
  readonly weights: Float64Array
  /** The least it gives. */
  readonly least: number
}

/**
 * Fits the size of residuals to age and mileage.
 *
 * @param parent the make's, for a model
 */
export function fitDeviation(
  rows: readonly Facts[],
  residuals: Float64Array,
  parent?: DeviationFormula,
): DeviationFormula {
  const { deviationShrinkage, generalDeviation, minimumDispersion, largestDeviation } = priceFormula
  const sizes = residuals.map((residual) => Math.min(largestDeviation, Math.abs(residual)))
  const observations = rows.map((facts, index) => ({
    features: toDeviationFeatures(facts),
    logPrice: sizes[index] ?? 0,
  }))
  const weights = fitWeights(
    observations,
    parent?.weights ?? Float64Array.from(generalDeviation),
    deviationShrinkage,
    false,
  )
  const least = Math.max(minimumDispersion, median(sizes) / 2)
  return { weights, least: parent === undefined ? least : Math.min(least, 2 * parent.least) }
}

/** The typical deviation of such a car's price. */
export function deviationOf({ weights, least }: DeviationFormula, facts: Facts): number {
  return Math.max(least, dot(toDeviationFeatures(facts), weights))
}

function toDeviationFeatures({ age, km }: Facts): Float64Array {
  const { unit } = priceFormula
  const years = Math.max(0, age) / unit.ageYears
  return Float64Array.of(1, years, Math.max(0, years - 2), km / unit.km)
}
