import { expect, test } from "vitest"
import { isLowerThanBefore, registerProblems } from "./check-register.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { toInput } from "./to-input.ts"

const registered = {
  ...{ vin: "WNWZZZ1JZ3W000001", isRegistered: true, plate: "DE BXY1231", country: "DE", status: "active" },
  ...{ owner: "", markMetres: 42_100_000, summary: undefined, life: undefined, records: [] },
}
const input = (core = {}) => toInput(sampleInspection(core), sampleForm("inspection"), "2026-06-01").input

test("default", () => {
  expect(registerProblems(input(), registered)).toEqual([])
  expect(isLowerThanBefore(input(), registered)).toBe(false)
})

test("behavior: another plate, an unknown and a known VIN are refused before signing", () => {
  expect(registerProblems(input({ plate: "B XY 9" }), registered)).toEqual([
    { field: "plate", code: "plate-differs" },
  ])
  expect(registerProblems(input(), { ...registered, isRegistered: false })).toEqual([
    { field: "vin", code: "vin-unknown" },
  ])
  const birth = toInput(sampleInspection(), sampleForm("manufacture"), "2026-06-01").input
  expect(registerProblems(birth, registered)).toEqual([{ field: "vin", code: "vin-known" }])
})

test("behavior: a lower reading is noticed, in its own unit", () => {
  expect(isLowerThanBefore(input({ odometer: "42099" }), registered)).toBe(true)
  expect(isLowerThanBefore(input({ odometer: "42099", unit: "mi" }), registered)).toBe(false)
})
