import { describe, expect, test } from "vitest"
import { dateOf, daysIn, demoSpan, spanSince, timeOf } from "./span.ts"

describe("demoSpan", () => {
  test("default: fifteen years up to the first of the month", () => {
    const span = demoSpan(new Date("2026-11-21T02:47:00Z"))
    expect(dateOf(span, 0)).toBe("2011-11-01")
    expect(dateOf(span, daysIn(span))).toBe("2026-11-01")
    expect(timeOf(span, 1, 20)).toBe(Date.UTC(2011, 10, 2, 20) / 1_000)
  })

  test("behavior: all starts of a month tell of the same time", () => {
    expect(demoSpan(new Date("2026-11-30T23:59:59Z"))).toEqual(demoSpan(new Date("2026-11-01T00:00:00Z")))
  })

  test("behavior: its beginning tells its end", () => {
    const span = demoSpan(new Date("2028-02-29T12:00:00Z"))
    expect(spanSince(span.start)).toEqual(span)
  })
})
