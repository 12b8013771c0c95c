import { type Facts, type Trait, traits } from "./facts.ts"
import { priceFormula } from "./formula.ts"

/** A word of a trait that has a price of its own in this make, relative to the most frequent word. */
export interface Word {
  readonly trait: Trait
  readonly word: string
}

/** The general formula's weights; words have none in it. The first is the level of prices, which only sales can tell. */
const general = (() => {
  const { age, ageSquare, km, kmRoot, ageKm, engine, power } = priceFormula.general
  return [0, age, ageSquare, km, kmRoot, ageKm, engine, 0, 0, 0, power, 0, 0, 0]
})()

/** The general formula for a make with these words. */
export function generalWeights(words: readonly Word[]): Float64Array {
  return Float64Array.from([...general, ...words.map(() => 0)])
}

/** What a price is a sum of, in logarithms. */
export function toFeatures(facts: Facts, words: readonly Word[]): Float64Array {
  const { unit } = priceFormula
  const features = new Float64Array(general.length + words.length)
  const age = (facts.age - unit.ageCentre) / unit.ageYears
  const km = facts.km / unit.km
  const engine = facts.engine ?? 0
  const power = facts.power ?? 0
  features.set([1, age, age * age, km, Math.sqrt(km), age * km])
  features.set([engine, engine * engine, facts.engine === null ? 1 : 0, engine * age], 6)
  features.set([power, power * power, facts.power === null ? 1 : 0, facts.since], 10)
  words.forEach(({ trait, word }, index) => {
    if (facts[trait] === word) features[general.length + index] = 1
  })
  return features
}

/** The words that enough sales of a make have, without the most frequent one of each trait. */
export function findWords(sold: readonly Facts[]): Word[] {
  return traits.flatMap((trait) => {
    const counts = new Map<string, number>()
    for (const facts of sold) {
      const word = facts[trait]
      if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return Array.from(counts)
      .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
      .slice(1, 1 + priceFormula.wordsOfTrait)
      .filter(([, count]) => count >= priceFormula.minimumOfWord)
      .map(([word]) => ({ trait, word }))
  })
}
