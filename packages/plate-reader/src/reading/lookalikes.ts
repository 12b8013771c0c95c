/** A sign that may stand in another's place, and how much a reading still weighs after the exchange. */
export type Lookalike = readonly [sign: string, weight: number]

/**
 * Signs that readers take for each other. The first three pairs look the same on many plates; the others do under
 * dirt or blur.
 */
const pairs: readonly (readonly [string, string, number])[] = [
  ["O", "0", 0.7],
  ["I", "1", 0.7],
  ["B", "8", 0.6],
  ["S", "5", 0.5],
  ["Z", "2", 0.5],
  ["G", "6", 0.4],
  ["D", "0", 0.35],
  ["Q", "0", 0.35],
  ["A", "4", 0.35],
  ["T", "7", 0.3],
  ["T", "1", 0.15],
  ["L", "1", 0.3],
  ["Z", "7", 0.25],
  ["J", "1", 0.2],
  ["I", "J", 0.2],
  ["Y", "7", 0.15],
  ["R", "8", 0.15],
  ["C", "0", 0.15],
  ["U", "0", 0.15],
]

/** What may stand there instead of a sign, likeliest first. */
export function lookalikesOf(sign: string): Lookalike[] {
  return pairs.flatMap(([one, other, weight]): Lookalike[] => {
    if (sign === one) return [[other, weight]]
    return sign === other ? [[one, weight]] : []
  })
}
