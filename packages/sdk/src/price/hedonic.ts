import { priceFormula } from "./formula.ts"
import { median } from "./quantile.ts"
import { addObservation, createEquations, solve } from "./solve.ts"

/** What a formula is fitted to: features and the logarithm of the price, row by row. */
export interface Observation {
  readonly features: Float64Array
  readonly logPrice: number
}

/**
 * A price as a sum of what a car has, in logarithms: weights that fit the sales, drawn towards the parent's as if it knew
 * `shrinkage` sales. Outliers lose weight pass by pass (Huber), so that no single sale bends the formula.
 *
 * @param ownLevel whether the level of prices is the sales' alone
 */
export function fitWeights(
  observations: readonly Observation[],
  parent: Float64Array,
  shrinkage: number,
  ownLevel: boolean,
): Float64Array {
  const { passes, outlierDeviations } = priceFormula
  let weights = ownLevel ? atLevel(observations, parent) : parent
  for (let pass = 0; pass < passes; pass++) {
    const residuals = observations.map(({ features, logPrice }) => logPrice - dot(features, weights))
    const limit = outlierDeviations * 1.4826 * median(residuals.map(Math.abs))
    const equations = createEquations(parent.length)
    observations.forEach(({ features, logPrice }, index) => {
      const distance = Math.abs(residuals[index] ?? 0)
      const weight = distance <= limit ? 1 : limit / distance
      addObservation(equations, features, logPrice - dot(features, parent), weight)
    })
    for (let index = 0; index < parent.length; index++) {
      const cell = index * parent.length + index
      const penalty = index === 0 && ownLevel ? 1e-6 : shrinkage
      equations.matrix[cell] = (equations.matrix[cell] ?? 0) + penalty
    }
    const change = solve(equations)
    weights = parent.map((weight, index) => weight + (change[index] ?? 0))
  }
  return weights
}

/** The parent at the level of these prices. */
function atLevel(observations: readonly Observation[], parent: Float64Array): Float64Array {
  const weights = Float64Array.from(parent)
  weights[0] = median(observations.map(({ features, logPrice }) => logPrice - dot(features, parent)))
  return weights
}

/** By how much each price differs from the formula's. */
export function toResiduals(observations: readonly Observation[], weights: Float64Array): Float64Array {
  return Float64Array.from(observations, ({ features, logPrice }) => logPrice - dot(features, weights))
}

/** The sum of products. */
export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}
