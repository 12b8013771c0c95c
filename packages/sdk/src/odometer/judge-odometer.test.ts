import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { InvalidOdometerError, InvalidTimeError } from "../errors/odometer-errors.ts"
import type { OdometerEntry } from "./entry.ts"
import { judgeOdometer, type OdometerJudgement } from "./judge-odometer.ts"

interface Vector {
  readonly name: string
  readonly entries: readonly OdometerEntry[]
  readonly expected: Partial<OdometerJudgement>
}

const vectors: { cases: Vector[] } = JSON.parse(
  readFileSync(new URL("vectors.json", import.meta.url), "utf8"),
)

describe("test vectors", () => {
  test.each(vectors.cases)("$name", ({ entries, expected }) => {
    expect(judgeOdometer(entries)).toMatchObject(expected)
  })
})

describe("points and gaps", () => {
  test("behavior: points come in order of event with their fate", () => {
    const { points } = judgeOdometer([
      { at: "2020-01-01", value: 50_000, unit: "km" },
      { at: "2020-06-01", value: 510_000, unit: "km" },
      { at: "2020-06-04", value: 51_020, unit: "km" },
      { at: "2020-03-01", value: 50_500, unit: "km" },
      { at: "2021-03-01", value: 20_000, unit: "km" },
    ])
    expect(points.map(({ index, status }) => [index, status])).toEqual([
      [0, "accepted"],
      [3, "accepted"],
      [1, "slip"],
      [2, "accepted"],
      [4, "breach"],
    ])
  })

  test("behavior: a new instrument goes on where the old one ended", () => {
    const { points } = judgeOdometer([
      { at: "2020-01-01", value: 120_000, unit: "km" },
      {
        at: "2020-06-01",
        value: 10,
        unit: "km",
        kind: "odometer-replaced",
        previous: { value: 126_000, unit: "km" },
      },
      { at: "2021-06-01", value: 14_010, unit: "km" },
    ])
    expect(points.map(({ metres }) => metres / 1000)).toEqual([120_000, 10, 14_010])
    expect(points.map(({ totalMetres }) => totalMetres / 1000)).toEqual([120_000, 126_000, 140_000])
  })

  test("behavior: more than four years and a quarter is a gap, and no reason to doubt", () => {
    const { gaps, verdict } = judgeOdometer([
      { at: "2010-01-01", value: 0, unit: "km" },
      { at: "2014-03-01", value: 40_000, unit: "km" },
      { at: "2019-03-01", value: 80_000, unit: "km" },
    ])
    expect(gaps).toEqual([[1, 2]])
    expect(verdict).toBe("LOGICAL")
  })
})

describe("errors", () => {
  test("error: InvalidOdometerError", () => {
    expect(() => judgeOdometer([{ at: 0, value: -1, unit: "km" }])).toThrow(InvalidOdometerError)
    expect(() => judgeOdometer([{ at: 0, value: 10_000_000, unit: "km" }])).toThrow(InvalidOdometerError)
    expect(() => judgeOdometer([{ at: 0, value: 1.5, unit: "km" }])).toThrow(InvalidOdometerError)
    expect(() => judgeOdometer([{ at: 0, value: 1 }])).toThrow(InvalidOdometerError)
    expect(() => judgeOdometer([{ at: 0, unit: "km" }])).toThrow(InvalidOdometerError)
  })

  test("error: InvalidTimeError", () => {
    expect(() => judgeOdometer([{ at: "yesterday", value: 1, unit: "km" }])).toThrow(InvalidTimeError)
    expect(() => judgeOdometer([{ at: "2023-02-30", value: 1, unit: "km" }])).toThrow(InvalidTimeError)
    expect(() => judgeOdometer([{ at: 1.5, value: 1, unit: "km" }])).toThrow(InvalidTimeError)
    expect(() => judgeOdometer([{ at: 1e15, value: 1, unit: "km" }])).toThrow(InvalidTimeError)
  })
})
