import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { InvalidEntryError, InvalidOdometerError, InvalidTimeError } from "../errors/odometer-errors.ts"
import { UrcarError } from "../errors/urcar-error.ts"
import { createRandom } from "../testing/random.ts"
import { parseOdometerEntry } from "./parse-entry.ts"

describe("parseOdometerEntry", () => {
  test("default", () => {
    const vectors: { cases: { entries: unknown[] }[] } = JSON.parse(
      readFileSync(new URL("vectors.json", import.meta.url), "utf8"),
    )
    for (const entry of vectors.cases.flatMap(({ entries }) => entries.filter(hasReading))) {
      expect(parseOdometerEntry(entry)).toEqual({
        ...Object(entry),
        at: expect.any(Number),
        ...recordedAt(entry),
      })
    }
  })

  test("behavior: a listing needs no reading, an inspection does", () => {
    expect(parseOdometerEntry({ at: 0, kind: "listing" })).toEqual({ at: 0, kind: "listing" })
    expect(() => parseOdometerEntry({ at: 0, kind: "inspection" })).toThrow(InvalidOdometerError)
  })

  test.each([
    [null, InvalidEntryError],
    [[], InvalidEntryError],
    ["text", InvalidEntryError],
    [{}, InvalidTimeError],
    [{ at: 0 }, InvalidOdometerError],
    [{ at: 0, value: 1, unit: "km", author: 5 }, InvalidEntryError],
    [{ at: 0, value: 1, unit: "km", witnesses: ["dealer"] }, InvalidEntryError],
    [{ at: 0, value: 1, unit: "km", sequence: -1 }, InvalidEntryError],
    [{ at: 0, value: 1, unit: "km", imported: "yes" }, InvalidEntryError],
    [{ at: 0, value: 1, unit: "km", previous: 7 }, InvalidEntryError],
    [{ at: 0, value: 1, unit: "km", previous: { value: 7 } }, InvalidOdometerError],
    [{ at: 0, value: 1, unit: "km", recordedAt: "late" }, InvalidTimeError],
  ])("error: %j", (input, error) => {
    expect(() => parseOdometerEntry(input)).toThrow(error)
  })

  test("behavior: anything gives an entry or a named error", () => {
    const random = createRandom(4)
    const members = [
      "at",
      "value",
      "unit",
      "kind",
      "author",
      "witnesses",
      "sequence",
      "previous",
      "recordedAt",
    ]
    const values = [0, 1, -1, 0.5, 1e300, Number.NaN, "", "km", "2020-01-01", null, [], {}, [["x"]], true, 5n]
    for (let run = 0; run < 20_000; run++) {
      const input = Object.fromEntries(
        members.map((member) => [member, values[random.integer(0, values.length)]]),
      )
      try {
        parseOdometerEntry(input)
      } catch (error) {
        expect(error).toBeInstanceOf(UrcarError)
      }
    }
  })
})

function hasReading(entry: unknown): boolean {
  return "value" in Object(entry)
}

function recordedAt(entry: unknown) {
  return "recordedAt" in Object(entry) ? { recordedAt: expect.any(Number) } : {}
}
