import { describe, expect, test } from "vitest"
import { fillSteps } from "./fill-steps.ts"

describe("fillSteps", () => {
  test("default: steps without a vehicle stand between those with one", () => {
    const known = [
      { fromKm: 50, vehicles: 2 },
      { fromKm: 75, vehicles: 1 },
    ]
    expect(fillSteps(known, 25)).toEqual([
      { fromKm: 0, vehicles: 0 },
      { fromKm: 25, vehicles: 0 },
      { fromKm: 50, vehicles: 2 },
      { fromKm: 75, vehicles: 1 },
    ])
  })

  test("behavior: no vehicle", () => {
    expect(fillSteps([], 25)).toEqual([])
  })
})
