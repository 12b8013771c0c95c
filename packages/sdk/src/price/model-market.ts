import { type Columns, toColumns } from "./columns.ts"
import { type DeviationFormula, deviationOf, fitDeviation } from "./deviation.ts"
import type { Facts } from "./facts.ts"
import { priceFormula } from "./formula.ts"
import { fitWeights, type Observation, toResiduals } from "./hedonic.ts"
import type { PriceSale } from "./types.ts"

/** A sale, checked. */
export interface SoldCar {
  readonly sale: PriceSale
  readonly facts: Facts
}

/** All sales of one model, with the formula fitted to them. */
export interface ModelMarket {
  readonly cars: readonly SoldCar[]
  readonly columns: Columns
  readonly sellers: readonly (string | null)[]
  readonly weights: Float64Array
  /** By how much each price differs from the formula's, in logarithms. */
  readonly residuals: Float64Array
  /** The typical size of that, for any car and for each. */
  readonly deviation: DeviationFormula
  readonly deviations: Float64Array
}

/** @param observations of the same cars, in their order */
export function createModelMarket(
  cars: readonly SoldCar[],
  observations: readonly Observation[],
  make: { readonly weights: Float64Array; readonly deviation: DeviationFormula },
): ModelMarket {
  const weights = fitWeights(observations, make.weights, priceFormula.modelShrinkage, false)
  const residuals = toResiduals(observations, weights)
  const rows = cars.map(({ facts }) => facts)
  const deviation = fitDeviation(rows, residuals, make.deviation)
  return {
    cars,
    columns: toColumns(rows),
    sellers: cars.map(({ sale }) => sale.seller ?? null),
    weights,
    residuals,
    deviation,
    deviations: Float64Array.from(rows, (facts) => deviationOf(deviation, facts)),
  }
}
