import { describe, expect, test } from "vitest"
import { tellDemo } from "./demo.ts"
import { disputes } from "./disputes.ts"
import { courtHour, spanUntil, timeOf } from "./span.ts"
import { trustActs } from "./trust.ts"

const months = [Date.UTC(2026, 10, 1), Date.UTC(2027, 2, 1), Date.UTC(2028, 2, 1)]

describe("trustActs", () => {
  test.each(months)("default: told at the court's hour, before the demo's end, in any month (%d)", (end) => {
    const span = spanUntil(end / 1_000)
    const acts = trustActs(span, tellDemo(span).lives)
    expect(acts.length).toBeGreaterThan(disputes.length * 2)
    for (const { at } of acts) {
      expect(at).toBeLessThan(span.end)
      expect((at - timeOf(span, 0, courtHour)) % 86_400).toBe(0)
    }
  })

  test("behavior: disputes are counted in the order of their opening", () => {
    const days = disputes.map(({ daysAgo }) => daysAgo)
    expect(days).toEqual(days.toSorted((one, other) => other - one))
  })

  test("behavior: only lives that are told are disputed", () => {
    const span = spanUntil(Date.UTC(2026, 10, 1) / 1_000)
    const few = tellDemo(span).lives.filter(({ plan }) => plan.id !== "de-7")
    const all = trustActs(span, tellDemo(span).lives)
    expect(trustActs(span, few)).toHaveLength(all.length - 3)
  })
})
