import { expect, test } from "vitest"
import { entryProblem, isPastDay } from "./double-entry.ts"

test("a VIN and its tail agree", () => {
  expect(entryProblem("wvw zzz1kz8w 123456", "123456")).toBeUndefined()
})

test("behavior: a VIN with I, O, Q or another length, and another tail, are told", () => {
  expect(entryProblem("WVWZZZ1KZ8W12345", "12345")).toBe("vin")
  expect(entryProblem("WVWZZZ1KZ8WO23456", "O23456")).toBe("vin")
  expect(entryProblem("WVWZZZ1KZ8W123456", "123465")).toBe("tail")
  expect(entryProblem("WVWZZZ1KZ8W123456", "")).toBe("tail")
})

test("behavior: today is past enough, tomorrow is not", () => {
  expect(isPastDay("2026-11-21", "2026-11-21")).toBe(true)
  expect(isPastDay("2026-11-22", "2026-11-21")).toBe(false)
  expect(isPastDay("", "2026-11-21")).toBe(false)
})
