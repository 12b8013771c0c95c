import { describe, expect, test } from "vitest"
import { placeDots, placeIn, spanOf } from "./place-dots.ts"

describe("placeDots", () => {
  test("default: what falls together is piled in its order", () => {
    const dots = placeDots([5, 95, 6, 50], { from: 0, to: 100 }, 10)
    expect(dots).toEqual([
      { index: 0, at: 5, row: 0 },
      { index: 1, at: 95, row: 0 },
      { index: 2, at: 5, row: 1 },
      { index: 3, at: 55, row: 0 },
    ])
  })

  test("behavior: every value stands within the chart", () => {
    for (const values of [[7], [7, 7], [1, 1_000_000], [0.5, 3, 9]]) {
      const span = spanOf(values)
      for (const value of values) expect(placeIn(span, value)).toBeGreaterThan(0)
      for (const { at } of placeDots(values, span, 40)) {
        expect(at).toBeGreaterThan(0)
        expect(at).toBeLessThan(100)
      }
    }
  })
})
