import { expect, test } from "vitest"
import { fromLocalText, toLocalText, untilProblem } from "./until.ts"

test("default: a time is shown and read in UTC, to the minute", () => {
  expect(toLocalText(1_800_000_000)).toBe("2027-01-15T08:00")
  expect(fromLocalText("2027-01-15T08:00")).toBe(1_800_000_000)
})

test("error: no time, one that is over, one too far away", () => {
  const now = 1_800_000_000
  expect(untilProblem(fromLocalText(""), now)).toBe("none")
  expect(untilProblem(fromLocalText("2027-13-45T99:00"), now)).toBe("none")
  expect(untilProblem(now, now)).toBe("past")
  expect(untilProblem(now + 60, now)).toBeUndefined()
  expect(untilProblem(now + 366 * 86_400 + 1, now)).toBe("long")
})
