import { describe, expect, test } from "vitest"
import { fillMonths } from "./fill-months.ts"

describe("fillMonths", () => {
  test("default: months without a sale stand between those with one", () => {
    const months = [
      { month: "2026-02", sales: 3 },
      { month: "2025-11", sales: 1 },
    ]
    expect(fillMonths(months, 60)).toEqual([
      { month: "2025-11", sales: 1 },
      { month: "2025-12", sales: 0 },
      { month: "2026-01", sales: 0 },
      { month: "2026-02", sales: 3 },
    ])
  })
  test("behavior: only the latest are kept", () => {
    expect(
      fillMonths(
        [
          { month: "2020-01", sales: 1 },
          { month: "2026-02", sales: 2 },
        ],
        2,
      ),
    ).toEqual([
      { month: "2026-01", sales: 0 },
      { month: "2026-02", sales: 2 },
    ])
  })
  test("behavior: nothing sold", () => {
    expect(fillMonths([], 12)).toEqual([])
  })
})
