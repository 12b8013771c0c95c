import { expect, test } from "vitest"
import { listPeriods, runningPeriod, spanOf } from "./period.ts"

test("default: the latest periods, none from before the first", () => {
  expect(listPeriods({ now: 700, first: 690 }, 3)).toEqual([700, 699, 698])
  expect(listPeriods({ now: 700, first: 699 }, 12)).toEqual([700, 699])
  expect(listPeriods({ now: 1, first: 2 }, 12)).toEqual([])
})

test("behavior: periods lie side by side", () => {
  expect(spanOf(700).end).toBe(spanOf(701).begin)
  expect(spanOf(0)).toEqual({ begin: 0, end: 28 * 86_400 })
})

test("behavior: a period that ended since the last block does not run any more", () => {
  const { end } = spanOf(700)
  expect(runningPeriod(700, end - 1)).toBe(700)
  expect(runningPeriod(700, end)).toBe(701)
  expect(runningPeriod(702, end)).toBe(702)
})
