/** The middle of values, the lower of two. `NaN` for none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}

/** The value with half of the weight on either side, between two values in proportion. */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  const order = values
    .map((_, index) => index)
    .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2
  let sum = 0
  let before = { middle: 0, value: values[order[0] ?? 0] ?? Number.NaN }
  for (const index of order) {
    const weight = weights[index] ?? 0
    const middle = sum + weight / 2
    const value = values[index] ?? 0
    if (middle >= half) {
      const part = middle > before.middle ? (half - before.middle) / (middle - before.middle) : 1
      return before.value + Math.max(0, Math.min(1, part)) * (value - before.value)
    }
    before = { middle, value }
    sum += weight
  }
  return before.value
}
