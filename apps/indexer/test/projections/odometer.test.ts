import { judgeOdometer } from "@urcar/sdk"
import { describe, expect, test } from "vitest"
import { roleNamesOf, toEntry, toVerdict, witnessEntry } from "../../src/projections/odometer.ts"
import { author, sampleRow } from "../support/samples.ts"

describe("toEntry", () => {
  test("default: what the engine takes", () => {
    expect(toEntry(sampleRow())).toMatchObject({
      at: 1_699_000_000,
      kind: "inspection",
      author,
      authorRoles: ["inspection-station"],
      sequence: 2,
      value: 12_000,
      unit: "km",
    })
  })

  test("behavior: a record that says nothing of the odometer is left out, unless its kind counts", () => {
    expect(toEntry(sampleRow({ kind: "theft", odometer: null }))).toBeNull()
    expect(toEntry(sampleRow({ kind: "sale", odometer: null }))).toMatchObject({ kind: "sale" })
    expect(toEntry(sampleRow({ kind: "manufacture", odometer: null }))).toMatchObject({ value: 0 })
  })

  test("behavior: no payload can keep the engine from judging", () => {
    for (const payload of [
      "",
      "null",
      '{"oldUnit":"km","oldValue":-1}',
      '{"oldUnit":"m","oldValue":5}',
      "[".repeat(4_000),
    ]) {
      const entry = toEntry(sampleRow({ kind: "odometer-replaced", payload }))
      expect(entry).not.toBeNull()
      expect(judgeOdometer(entry === null ? [] : [entry]).verdict).toBe("NO_JUDGEMENT")
    }
  })

  test("behavior: an imported vehicle", () => {
    const entry = toEntry(sampleRow({ kind: "registration", payload: '{"origin":"imported"}' }))
    expect(entry).toMatchObject({ imported: true })
  })
})

describe("toVerdict", () => {
  const entries = [10_000, 50_000, 20_000, 21_000].map((value, index) => ({
    at: 1_600_000_000 + index * 20_000_000,
    value,
    unit: "km" as const,
    sequence: index + 1,
  }))

  test("default: as the engine judges", () => {
    expect(toVerdict(entries)).toEqual({
      acceptedKm: 50_000,
      highestKm: 50_000,
      kmOrder: 50_000,
      verdict: "ILLOGICAL",
      verdictReason: "READING_FELL",
      breachCount: 2,
    })
  })

  test("behavior: without a reading the vehicle sorts last", () => {
    expect(toVerdict([])).toMatchObject({ acceptedKm: null, kmOrder: 2_147_483_647, verdict: "NO_JUDGEMENT" })
  })
})

test("roleNamesOf passes over bits without a name", () => {
  expect(roleNamesOf(0b1_0001)).toEqual(["department", "inspection-station"])
  expect(roleNamesOf(2 ** 31 + 1)).toEqual(["department"])
})

test("witnessEntry adds the witnesses' roles", () => {
  expect(witnessEntry({ at: 0 }, [16, 256]).witnesses).toEqual([["inspection-station"], ["bank"]])
})
