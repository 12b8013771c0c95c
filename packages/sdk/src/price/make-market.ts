import { fitDeviation } from "./deviation.ts"
import { findWords, generalWeights, toFeatures, type Word } from "./features.ts"
import { priceFormula } from "./formula.ts"
import { fitWeights, toResiduals } from "./hedonic.ts"
import { createModelMarket, type ModelMarket, type SoldCar } from "./model-market.ts"
import { type Ends, runTrials, toEnds } from "./trials.ts"

/** All sales of one make. What is costly is computed once, when it is first needed. */
export interface MakeMarket {
  readonly words: readonly Word[]
  readonly weights: Float64Array
  getModel: (model: string) => ModelMarket | undefined
  /** @param dearPart of the trials outside, the part that is above */
  getEnds: (model: string, dearPart: number) => Ends
}

/** @param cars in the order of the book */
export function createMakeMarket(cars: readonly SoldCar[]): MakeMarket {
  const rows = cars.map(({ facts }) => facts)
  const words = findWords(rows)
  const observe = ({ sale, facts }: SoldCar) => ({
    features: toFeatures(facts, words),
    logPrice: Math.log(sale.price),
  })
  const observations = cars.map(observe)
  const weights = fitWeights(observations, generalWeights(words), priceFormula.makeShrinkage, true)
  const deviation = fitDeviation(rows, toResiduals(observations, weights))
  const carsOf = Map.groupBy(cars, ({ facts }) => facts.model)
  const getModel = remember((model: string) => {
    const sold = carsOf.get(model)
    return sold && createModelMarket(sold, sold.map(observe), { weights, deviation })
  })
  const borrow = remember(() => {
    const markets = Array.from(carsOf.keys(), getModel).filter((market) => market !== undefined)
    return markets.flatMap((market) => runTrials(market, priceFormula.borrowedTrials))
  })
  const getErrors = remember((model: string) => {
    const market = getModel(model)
    const errors = market === undefined ? [] : runTrials(market, priceFormula.trials)
    return errors.length < priceFormula.minimumTrials ? borrow("") : errors
  })
  const getEndsOf = remember((dearPart: number) =>
    remember((model: string) => toEnds(getErrors(model), dearPart)),
  )
  const getEnds = (model: string, dearPart: number) => getEndsOf(dearPart)(model)
  return { words, weights, getModel, getEnds }
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) }
    known.set(key, entry)
    return entry.value
  }
}
