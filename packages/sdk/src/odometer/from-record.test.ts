import { describe, expect, test } from "vitest"
import { toOdometerEntry } from "./from-record.ts"
import { judgeOdometer } from "./judge-odometer.ts"

const record = {
  kind: "inspection",
  occurredAt: 1_600_000_000,
  recordedAt: 1_600_000_100,
  odometer: 12_000,
  unit: 1,
  sequence: 2,
  supersedes: 0,
  author: "0xAA",
  witnesses: ["0xBB"],
  payload: { v: 1 },
}
const rolesOf = (account: string) => (account === "0xAA" ? ["inspection-station"] : ["workshop"])

describe("toOdometerEntry", () => {
  test("default", () => {
    expect(toOdometerEntry(record, rolesOf)).toEqual({
      at: 1_600_000_000,
      recordedAt: 1_600_000_100,
      kind: "inspection",
      sequence: 2,
      supersedes: 0,
      author: "0xAA",
      authorRoles: ["inspection-station"],
      witnesses: [["workshop"]],
      value: 12_000,
      unit: "km",
      imported: false,
    })
  })

  test("behavior: a record without a reading has none, a birth has zero", () => {
    const bare = { ...record, odometer: 0, unit: 0 }
    expect(toOdometerEntry({ ...bare, kind: "theft" }, rolesOf)).not.toHaveProperty("value")
    expect(toOdometerEntry({ ...bare, kind: "manufacture" }, rolesOf)).toMatchObject({ value: 0, unit: "km" })
  })

  test("behavior: replacement and import are read from the payload", () => {
    const replaced = { ...record, kind: "odometer-replaced", payload: { oldValue: 70_000, oldUnit: "mi" } }
    expect(toOdometerEntry(replaced, rolesOf)).toMatchObject({ previous: { value: 70_000, unit: "mi" } })
    const registered = { ...record, kind: "registration", payload: { origin: "imported" } }
    expect(judgeOdometer([toOdometerEntry(registered, rolesOf)]).reason).toBe("IMPORTED")
  })

  test("behavior: a replacement whose payload states no reading leaves it unknown", () => {
    for (const payload of [null, {}, { oldValue: -1, oldUnit: "km" }, { oldValue: 5, oldUnit: "m" }]) {
      const replaced = { ...record, kind: "odometer-replaced", payload }
      expect(toOdometerEntry(replaced, rolesOf)).not.toHaveProperty("previous")
    }
  })
})
