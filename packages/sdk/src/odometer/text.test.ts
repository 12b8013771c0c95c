import { describe, expect, test } from "vitest"
import { InvalidOdometerError } from "../errors/odometer-errors.ts"
import { createRandom } from "../testing/random.ts"
import { metresToUnit, odometerToMetres, toOdometer } from "./reading.ts"
import { formatOdometerText, odometerFromChain, odometerToChain, parseOdometerText } from "./text.ts"
import { toUnixSeconds } from "./time.ts"

describe("metres", () => {
  test("default", () => {
    expect(odometerToMetres({ value: 123_456, unit: "km" })).toBe(123_456_000)
    expect(odometerToMetres({ value: 1, unit: "mi" })).toBe(1_609)
    expect(odometerToMetres({ value: 1_000, unit: "mi" })).toBe(1_609_344)
    expect(odometerToMetres({ value: 9_999_999, unit: "mi" })).toBe(16_093_438_390)
  })

  test("behavior: back to miles within one", () => {
    expect(metresToUnit(1_609_344, "mi")).toBe(1_000)
    expect(metresToUnit(1_609_343, "mi")).toBe(999)
    expect(metresToUnit(1_999, "km")).toBe(1)
  })
})

describe("text", () => {
  test("default", () => {
    expect(formatOdometerText({ value: 123_456, unit: "km" })).toBe("123456 km")
    expect(formatOdometerText(null)).toBe("")
    expect(parseOdometerText("0 mi")).toEqual({ value: 0, unit: "mi" })
    expect(parseOdometerText("")).toBeNull()
  })

  test.each([
    " ",
    "123456",
    "123456km",
    "123,456 km",
    "0123 km",
    "-1 km",
    "10000000 km",
    "1 KM",
    "1.5 km",
    "1 km ",
  ])("error: InvalidOdometerError for %j", (text) => {
    expect(() => parseOdometerText(text)).toThrow(InvalidOdometerError)
  })

  test("behavior: every reading survives text and chain", () => {
    const random = createRandom(7)
    for (let run = 0; run < 10_000; run++) {
      const odometer = toOdometer(random.integer(0, 9_999_999), random.pick(["km", "mi"]))
      expect(parseOdometerText(formatOdometerText(odometer))).toEqual(odometer)
      expect(odometerFromChain(odometerToChain(odometer))).toEqual(odometer)
    }
  })
})

describe("chain", () => {
  test("default", () => {
    expect(odometerToChain({ value: 7, unit: "mi" })).toEqual({ odometer: 7, unit: 2 })
    expect(odometerToChain(null)).toEqual({ odometer: 0, unit: 0 })
    expect(odometerFromChain({ odometer: 0, unit: 0 })).toBeNull()
  })

  test("error: InvalidOdometerError", () => {
    expect(() => odometerFromChain({ odometer: 5, unit: 0 })).toThrow(InvalidOdometerError)
    expect(() => odometerFromChain({ odometer: 5, unit: 3 })).toThrow(InvalidOdometerError)
    expect(() => odometerFromChain({ odometer: 2 ** 40, unit: 1 })).toThrow(InvalidOdometerError)
  })
})

describe("time", () => {
  test("default", () => {
    expect(toUnixSeconds(1_700_000_000)).toBe(1_700_000_000)
    expect(toUnixSeconds("2020-01-01")).toBe(1_577_836_800)
    expect(toUnixSeconds("2020-01-01T01:00+01:00")).toBe(1_577_836_800)
    expect(toUnixSeconds("2020-01-01T00:00:00.999Z")).toBe(1_577_836_800)
    expect(toUnixSeconds("2020-01-01T00:00")).toBe(1_577_836_800)
  })
})
