import { priceFormula } from "./formula.ts"
import { findMiddle } from "./middle.ts"
import type { ModelMarket } from "./model-market.ts"

/** How many typical deviations the ends of the band lie off the estimate. */
export interface Ends {
  readonly low: number
  readonly high: number
}

/**
 * Estimates sales of a model from the others and says by how many typical deviations each price was off: what the
 * estimate of an unknown price will be off by. Sales are taken evenly over the order of the book.
 */
export function runTrials(market: ModelMarket, most: number): number[] {
  const step = Math.max(1, market.cars.length / most)
  const errors: number[] = []
  for (let place = 0; Math.floor(place) < market.cars.length; place += step) {
    const index = Math.floor(place)
    const car = market.cars[index]
    if (car === undefined) break
    const { chosen, offset, dispersion } = findMiddle(market, car.facts, index)
    if (chosen.length >= priceFormula.minimumComparables)
      errors.push(((market.residuals[index] ?? 0) - offset) / dispersion)
  }
  return errors
}

/**
 * The ends between which the wanted part of the trials lies, with the finite-sample correction of conformal prediction.
 *
 * @param dearPart of the trials outside, the part that is above
 */
export function toEnds(errors: readonly number[], dearPart: number): Ends {
  const { confidence, untriedDeviations } = priceFormula
  const sorted = Float64Array.from(errors).sort()
  const place = (part: number) => Math.floor((sorted.length + 1) * (1 - confidence) * part) - 1
  const [below, above] = [place(1 - dearPart), place(dearPart)]
  return {
    low: below < 0 ? -untriedDeviations : Math.min(0, sorted[below] ?? 0),
    high: above < 0 ? untriedDeviations : Math.max(0, sorted[sorted.length - 1 - above] ?? 0),
  }
}
