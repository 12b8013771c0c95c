import { expect, test } from "vitest"
import { spanOf } from "./period.ts"
import { deadlineOf, type PeriodPlace, roundStateOf } from "./round-state.ts"

const posting = 84 * 86_400
const { end } = spanOf(700)
const place = (phase: PeriodPlace["round"]["phase"], deadline = 0): PeriodPlace => ({
  period: 700,
  isRunning: false,
  round: { phase, deadline },
})

test("default: a phase is a state", () => {
  for (const phase of ["posted", "challenged", "final", "ended"] as const)
    expect(roundStateOf(place(phase, end), posting, end)).toBe(phase)
  expect(roundStateOf({ ...place("none"), isRunning: true }, posting, end - 1)).toBe("running")
})

test("behavior: what nobody posted in time is missed; a void round gives time anew", () => {
  expect(roundStateOf(place("none"), posting, end + posting)).toBe("open")
  expect(roundStateOf(place("none"), posting, end + posting + 1)).toBe("missed")
  expect(deadlineOf(place("none", end + 2 * posting), posting)).toBe(end + 2 * posting)
})

test("behavior: what nobody claimed in time is over", () => {
  expect(roundStateOf(place("final", end), posting, end + 1)).toBe("over")
})
