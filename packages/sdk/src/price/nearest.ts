import { priceFormula } from "./formula.ts"

/**
 * Chooses comparables: the nearest, of one seller a fifth at most. Who is unknown counts as a seller of its own. Of equally near
 * ones the first in the order of the book.
 *
 * @param excluded an index that is not to be chosen, -1 for none
 */
export function chooseNearest(
  distances: Float64Array,
  sellers: readonly (string | null)[],
  excluded: number,
): number[] {
  const { comparables } = priceFormula
  for (let count = comparables; ; count *= 16) {
    const nearest = selectSmallest(distances, count, excluded)
    const chosen = limitSellers(nearest, sellers)
    if (chosen.length === comparables || count >= distances.length) return chosen
  }
}

/** Indices of the smallest values, the smallest first. */
function selectSmallest(values: Float64Array, count: number, excluded: number): number[] {
  if (count > values.length / 4) return sortAll(values, excluded).slice(0, count)
  const chosen: number[] = []
  let largest = Number.POSITIVE_INFINITY
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    if (value >= largest || index === excluded) continue
    chosen.splice(findPlace(values, chosen, value), 0, index)
    if (chosen.length > count) chosen.pop()
    if (chosen.length === count) largest = values[chosen.at(-1) ?? 0] ?? 0
  }
  return chosen
}

function sortAll(values: Float64Array, excluded: number): number[] {
  const indices = Array.from(values.keys()).filter((index) => index !== excluded)
  return indices.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other)
}

/** Behind all that are not larger. */
function findPlace(values: Float64Array, chosen: readonly number[], value: number): number {
  let low = 0
  let high = chosen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[chosen[middle] ?? 0] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The fewer are left, the fewer of each seller: repeated until a fifth of what is left is not passed by anybody. */
function limitSellers(nearest: readonly number[], sellers: readonly (string | null)[]): number[] {
  const { comparables, sellerPart } = priceFormula
  let size = Math.min(comparables, nearest.length)
  for (;;) {
    const chosen = takeAtMost(nearest, sellers, Math.max(1, Math.floor(size / sellerPart)), size)
    if (chosen.length === size) return chosen
    size = chosen.length
  }
}

function takeAtMost(
  nearest: readonly number[],
  sellers: readonly (string | null)[],
  most: number,
  size: number,
): number[] {
  const counts = new Map<string, number>()
  const chosen: number[] = []
  for (const index of nearest) {
    if (chosen.length === size) break
    const seller = sellers[index] ?? null
    const count = seller === null ? 0 : (counts.get(seller) ?? 0)
    if (count >= most) continue
    if (seller !== null) counts.set(seller, count + 1)
    chosen.push(index)
  }
  return chosen
}
