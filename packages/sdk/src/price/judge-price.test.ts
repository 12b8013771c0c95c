import { describe, expect, test } from "vitest"
import { judgePrice, priceStandings } from "./judge-price.ts"

const estimate = {
  version: 1,
  basis: "comparables",
  price: 1_000,
  low: 800,
  high: 1_400,
  comparables: [],
} as const

describe("judgePrice", () => {
  test("default", () => {
    const at = (price: number) => judgePrice(estimate, price)
    expect([799, 800, 899, 900, 1_000, 1_200, 1_201, 1_400, 1_401].map(at)).toEqual([
      ...["well-below", "below", "below", "usual", "usual", "usual", "above", "above", "well-above"],
    ])
  })

  test("behavior: a dearer price never stands cheaper", () => {
    const places = Array.from({ length: 200 }, (_, index) => judgePrice(estimate, 10 * index)).map(
      (standing) => standing && priceStandings.indexOf(standing),
    )
    expect(places).toEqual(places.toSorted((one, other) => (one ?? 0) - (other ?? 0)))
  })

  test("behavior: without five comparables nothing is said", () => {
    expect(judgePrice({ ...estimate, basis: "formula" }, 1_000)).toBeNull()
    expect(judgePrice(estimate, Number.NaN)).toBeNull()
  })
})
