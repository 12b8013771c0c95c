import { describe, expect, test } from "vitest"
import { priceFormula } from "./formula.ts"
import { toEnds } from "./trials.ts"

/** 1,000 trials, evenly off the estimate on either side. */
const errors = Array.from({ length: 1_000 }, (_, index) => (index - 499.5) / 100)

function outside(dearPart: number) {
  const { low, high } = toEnds(errors, dearPart)
  return { below: errors.filter((error) => error < low).length, above: errors.filter((e) => e > high).length }
}

describe("toEnds", () => {
  test("default: as many trials above as below, all but the wanted part inside", () => {
    const { below, above } = outside(priceFormula.dearPart.stated)
    expect(below).toBe(above)
    expect(1 - (below + above) / errors.length).toBeCloseTo(priceFormula.confidence, 2)
  })

  test("behavior: where dear versions cannot be told, fewer above and as many in all", () => {
    const { below, above } = outside(priceFormula.dearPart.unstated)
    expect(above / (above + below)).toBeCloseTo(priceFormula.dearPart.unstated, 1)
    expect(1 - (below + above) / errors.length).toBeCloseTo(priceFormula.confidence, 2)
  })

  test("behavior: an end that too few trials lie beyond is the untried one", () => {
    const { untriedDeviations } = priceFormula
    expect(toEnds([], 0.5)).toEqual({ low: -untriedDeviations, high: untriedDeviations })
    const few = toEnds(errors.slice(495, 505), 0.36)
    expect(few.low).toBeGreaterThan(-untriedDeviations)
    expect(few.high).toBe(untriedDeviations)
  })
})
