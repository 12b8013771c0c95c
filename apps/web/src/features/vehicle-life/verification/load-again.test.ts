import { describe, expect, test } from "vitest"
import { lacksRecordsOnly } from "./load-again.ts"

const missing = { sequence: 7, field: "record", shown: "–", chain: "sale" }

describe("lacksRecordsOnly", () => {
  test("default", () => expect(lacksRecordsOnly([missing])).toBe(true))
  test("behavior: a page that agrees lacks nothing", () => expect(lacksRecordsOnly([])).toBe(false))
  test("behavior: an invented record is no lack", () =>
    expect(lacksRecordsOnly([{ sequence: 7, field: "record", shown: "sale", chain: "–" }])).toBe(false))
  test("behavior: nor is a changed field beside it", () =>
    expect(
      lacksRecordsOnly([missing, { sequence: 3, field: "odometer", shown: "1 km", chain: "2 km" }]),
    ).toBe(false))
})
