import { expect, test } from "vitest"
import { readUntil, suggestUntil, toDay } from "./until.ts"

const noon = Date.UTC(2026, 10, 21, 12) / 1000

test("an offer stands through the day named", () => {
  expect(readUntil("2026-11-28", noon, noon * 2)).toBe(Date.UTC(2026, 10, 28, 23, 59, 59) / 1000)
})

test("behavior: never longer than the seller's signature", () => {
  const deadline = Date.UTC(2026, 10, 25, 8) / 1000
  expect(readUntil("2026-11-25", noon, deadline)).toBe(deadline)
  expect(readUntil("2026-11-26", noon, deadline)).toBeUndefined()
  expect(suggestUntil(noon, deadline)).toBe("2026-11-25")
  expect(suggestUntil(noon, noon * 2)).toBe("2026-11-28")
})

test("behavior: the past and what is no day are refused, today is not", () => {
  expect(readUntil("2026-11-20", noon, noon * 2)).toBeUndefined()
  expect(readUntil("21.11.2026", noon, noon * 2)).toBeUndefined()
  expect(readUntil(toDay(noon), noon, noon * 2)).toBeDefined()
})
