/** Prints the least and the median of several runs, in milliseconds, and whether a budget is met by the least. */
export function report(what: string, milliseconds: readonly number[], budget?: number): void {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const least = sorted.at(0) ?? Number.NaN
  const median = sorted.at(Math.floor(sorted.length / 2)) ?? Number.NaN
  const verdict = budget === undefined ? "" : `, budget ${budget} ${least <= budget ? "✓" : "✗"}`
  process.stdout.write(`${what}: least ${least.toFixed(0)} ms, median ${median.toFixed(0)} ms${verdict}\n`)
}
