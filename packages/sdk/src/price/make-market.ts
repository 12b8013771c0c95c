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
  getEnds: (model: string) => Ends
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
  const getModel = remember((model) => {
    const sold = carsOf.get(model)
    return sold && createModelMarket(sold, sold.map(observe), { weights, deviation })
  })
  const borrow = remember(() => {
    const markets = Array.from(carsOf.keys(), getModel).filter((market) => market !== undefined)
    return toEnds(markets.flatMap((market) => runTrials(market, priceFormula.borrowedTrials)))
  })
  const getEnds = remember((model) => {
    const market = getModel(model)
    const errors = market === undefined ? [] : runTrials(market, priceFormula.trials)
    return errors.length < priceFormula.minimumTrials ? borrow("") : toEnds(errors)
  })
  return { words, weights, getModel, getEnds }
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) }
    known.set(key, entry)
    return entry.value
  }
}
