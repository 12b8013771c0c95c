import type { Columns } from "./columns.ts"
import type { Facts } from "./facts.ts"
import { priceFormula } from "./formula.ts"

/** How unlike every car is to the one asked about: the sum of the steps between them. */
export function measureDistances(columns: Columns, asked: Facts): Float64Array {
  const steps = priceFormula.distance
  const { age, km, since, words } = columns
  const kmStep = steps.kmBase + steps.kmPart * asked.km
  const distances = new Float64Array(age.length)
  for (let index = 0; index < distances.length; index++)
    distances[index] =
      Math.abs((age[index] ?? 0) - asked.age) / steps.ageYears +
      Math.abs((km[index] ?? 0) - asked.km) / kmStep +
      Math.abs((since[index] ?? 0) - asked.since) / steps.saleYears
  addRatios(distances, columns.engine, asked.engine, steps.engine, steps.engineRatio)
  addRatios(distances, columns.power, asked.power, steps.power, steps.powerRatio)
  for (const { trait, codes, codeOf } of words) {
    const code = codeOf.get(asked[trait])
    const isNeverStated = codeOf.size === 1 && code === 0
    if (!isNeverStated) addWords(distances, codes, code, steps[trait])
  }
  return distances
}

/** A step for another size, and one for every so much of a ratio. */
function addRatios(
  distances: Float64Array,
  column: Float64Array,
  asked: number | null,
  step: number,
  ratioStep: number,
): void {
  const half = step * priceFormula.distance.unstated
  for (let index = 0; index < distances.length; index++) {
    const value = column[index] ?? Number.NaN
    const isStated = !Number.isNaN(value)
    if (asked !== null && isStated && value !== asked)
      distances[index] = (distances[index] ?? 0) + step + ratioStep * Math.abs(value - asked)
    else if ((asked !== null) !== isStated) distances[index] = (distances[index] ?? 0) + half
  }
}

/** A step for another word; `code` is 0 for one that is not stated, `undefined` for one that no sale has. */
function addWords(distances: Float64Array, codes: Uint16Array, code: number | undefined, step: number): void {
  const half = step * priceFormula.distance.unstated
  for (let index = 0; index < distances.length; index++) {
    const other = codes[index] ?? 0
    if (other === code) continue
    distances[index] = (distances[index] ?? 0) + (other === 0 || code === 0 ? half : step)
  }
}
