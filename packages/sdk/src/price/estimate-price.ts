import type { PriceBook } from "./book.ts"
import { type Facts, toFacts, toPriceKey } from "./facts.ts"
import { toFeatures } from "./features.ts"
import { priceFormula } from "./formula.ts"
import { dot } from "./hedonic.ts"
import type { MakeMarket } from "./make-market.ts"
import { findMiddle, type Middle } from "./middle.ts"
import type { ModelMarket } from "./model-market.ts"
import { roundPrice } from "./round-price.ts"
import type { Comparable, PriceEstimate, PriceVehicle } from "./types.ts"

/** How an estimate is asked for. */
export interface EstimateOptions {
  /** The day of the price, unix seconds; the book's day by default. */
  readonly at?: number | null | undefined
}

/**
 * What a vehicle would cost by the sales of a book; `null` where its make was never sold.
 *
 * In logarithms the price is `formula(vehicle) + offset`: the formula is fitted to the make's and drawn towards the model's
 * sales, the offset is the weighted median of what the nearest sales paid over their own formula's price, each with
 * the weight exp(−distance) ÷ exp(what it paid over). The band is the estimate times exp(dispersion × end), its ends learned
 * by estimating known sales from the others.
 *
 * @throws InvalidPriceInputError
 * @see docs/price-band.md
 */
export function estimatePrice(
  book: PriceBook,
  vehicle: PriceVehicle,
  options: EstimateOptions = {},
): PriceEstimate | null {
  const facts = toFacts(vehicle, options.at ?? book.asOf, book.asOf, null)
  const make = book.getMake(facts.make)
  if (make === undefined) return null
  const model = make.getModel(toPriceKey(vehicle.model))
  const features = toFeatures(facts, make.words)
  if (model === undefined) return toEstimate(dot(features, make.weights), noMiddle, make, facts, [])
  const own = vehicle.vin ? model.cars.findIndex(({ sale }) => sale.vin === vehicle.vin) : -1
  const middle = findMiddle(model, facts, own)
  const level = dot(features, model.weights)
  return toEstimate(level, middle, make, facts, toComparables(model, middle, level))
}

/** Nothing of the model was sold: the make's formula alone. */
const noMiddle: Middle = {
  chosen: [],
  weights: [],
  offset: 0,
  dispersion: priceFormula.unknownModelDispersion,
}

function toEstimate(
  level: number,
  { offset, dispersion }: Middle,
  make: MakeMarket,
  { model, engine, power }: Facts,
  comparables: readonly Comparable[],
): PriceEstimate {
  const { stated, unstated } = priceFormula.dearPart
  const ends = make.getEnds(model, engine === null && power === null ? unstated : stated)
  const at = (end: number) => roundPrice(Math.exp(level + offset + dispersion * end))
  return {
    version: priceFormula.version,
    basis: comparables.length < priceFormula.minimumComparables ? "formula" : "comparables",
    price: at(0),
    low: at(ends.low),
    high: at(ends.high),
    comparables,
  }
}

function toComparables(model: ModelMarket, { chosen, weights }: Middle, level: number): Comparable[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return chosen.flatMap((index, place) => {
    const car = model.cars[index]
    if (car === undefined) return []
    const adjustedPrice = roundPrice(Math.exp(level + (model.residuals[index] ?? 0)))
    return [{ sale: car.sale, adjustedPrice, weight: Number(((weights[place] ?? 0) / total).toFixed(4)) }]
  })
}
