import { describe, expect, test } from "vitest"
import type { OdometerEntry } from "./entry.ts"
import { explainCorrection } from "./explain-correction.ts"
import { judgeOdometer } from "./judge-odometer.ts"

const day = 86_400
const at = 1_700_000_000

const reading = (
  sequence: number,
  days: number,
  km: number,
  author: string,
  kind = "reading",
): OdometerEntry => ({
  ...{ sequence, author, kind, at: at + days * day, recordedAt: at + days * day, value: km, unit: "km" },
  ...{ authorRoles: [author], witnesses: [] },
})

/** A workshop's slip of a digit between two inspections. */
const life = [
  reading(1, 0, 40_000, "inspection-station"),
  reading(2, 30, 14_500, "workshop"),
  reading(3, 40, 45_200, "inspection-station"),
]

const correction = (more: Partial<OdometerEntry> = {}): OdometerEntry => ({
  ...reading(4, 45, 44_500, "workshop", "correction"),
  ...{ supersedes: 2, witnesses: [["dealer"], ["workshop"]] },
  ...more,
})

describe("explainCorrection", () => {
  test("default: an author's own is taken in time, witnessed by another class, where it fits", () => {
    expect(explainCorrection(life, correction())).toEqual([])
    expect(judgeOdometer([...life, correction()]).reason).toBe("CORRECTED")
  })

  test("behavior: it says each rule that a correction breaks, and the engine breaks none of them", () => {
    const cases: [Partial<OdometerEntry>, string][] = [
      [{ author: "dealer", authorRoles: ["dealer"] }, "not-own"],
      [{ recordedAt: at + 59 * day }, "too-late"],
      [{ witnesses: [["workshop"], ["workshop"]] }, "same-class"],
      [{ value: 46_000 }, "does-not-fit"],
      [{ supersedes: 9 }, "record-unknown"],
    ]
    for (const [more, fault] of cases) {
      expect(explainCorrection(life, correction(more))).toContain(fault)
      expect(judgeOdometer([...life, correction(more)]).corrections).toEqual([])
    }
  })

  test("behavior: not after a listing, a sale, an earlier correction or an order", () => {
    const listing: OdometerEntry = { kind: "listing", at: at + 42 * day, recordedAt: at + 42 * day }
    const later = correction({ sequence: 5, recordedAt: at + 46 * day })
    const order = correction({ authorRoles: ["department"], author: "department" })
    expect(explainCorrection([...life, listing], correction())).toEqual(["listed-or-sold"])
    expect(explainCorrection([...life, correction()], later)).toEqual(["not-first"])
    expect(explainCorrection([...life, order], later)).toEqual(["ordered"])
  })

  test("behavior: an order is taken whenever there is such a record", () => {
    const order = {
      author: "department",
      authorRoles: ["department"],
      recordedAt: at + 900 * day,
      witnesses: [],
    }
    expect(explainCorrection(life, correction(order))).toEqual([])
  })
})
