import { describe, expect, test } from "vitest"
import type { Odometer } from "../odometer/reading.ts"
import { kindsByName } from "./catalogue.ts"
import { checkOdometer } from "./check-odometer.ts"

const zero: Odometer = { value: 0, unit: "km" }
const some: Odometer = { value: 5, unit: "km" }

describe("checkOdometer", () => {
  test("default", () => {
    expect(() => checkOdometer(kindsByName.inspection, some)).not.toThrow()
    expect(() => checkOdometer(kindsByName.manufacture, zero)).not.toThrow()
    expect(() => checkOdometer(kindsByName.theft, null)).not.toThrow()
    expect(() => checkOdometer(kindsByName.accident, null)).not.toThrow()
    expect(() => checkOdometer(kindsByName.accident, some)).not.toThrow()
  })

  test.each([
    ["missing", kindsByName.inspection, null],
    ["missing", kindsByName.manufacture, null],
    ["not-zero", kindsByName.manufacture, some],
    ["unexpected", kindsByName.theft, zero],
    ["negative", kindsByName.accident, { value: -1, unit: "km" as const }],
  ])("error: InvalidOdometerError, %s", (reason, kind, odometer) => {
    expect(() => checkOdometer(kind, odometer)).toThrow(
      expect.objectContaining({ name: "InvalidOdometerError", values: expect.objectContaining({ reason }) }),
    )
  })
})
