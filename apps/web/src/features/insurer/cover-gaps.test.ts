import { describe, expect, test } from "vitest"
import type { Cover } from "./cover.ts"
import { coverGaps } from "./cover-gaps.ts"

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000
const noon = (text: string) => day(text) + 43_200
const now = noon("2026-11-21")
const cover = (from: string, until: string): Cover => ({
  ...{ sequence: 2, insurer: "0x0a", cover: "liability", from: day(from), until: day(until) },
  ...{ ended: undefined, state: "over" },
})
const gapsOf = (covers: readonly Cover[], since = noon("2026-03-01")) =>
  coverGaps(covers, since, now).map(({ from, until, isOpen }) => [
    ...[from, until].map((at) => new Date(at * 1000).toISOString().slice(0, 10)),
    isOpen,
  ])

describe("coverGaps", () => {
  test("default: the days before, between and after what was reported, today included", () => {
    const covers = [cover("2026-08-01", "2026-10-31"), cover("2026-03-03", "2026-06-30")]
    expect(gapsOf(covers)).toEqual([
      ["2026-03-01", "2026-03-02", false],
      ["2026-07-01", "2026-07-31", false],
      ["2026-11-01", "2026-11-21", true],
    ])
  })

  test("behavior: covers that meet, overlap or hold one another leave no gap", () => {
    const covers = [
      cover("2025-01-01", "2026-06-30"),
      cover("2026-07-01", "2026-10-31"),
      cover("2026-08-01", "2026-08-31"),
      cover("2026-10-15", "2026-11-21"),
    ]
    expect(gapsOf(covers)).toEqual([])
  })

  test("behavior: a cover that has not begun covers nothing yet", () => {
    expect(gapsOf([cover("2026-12-01", "2027-11-30")])).toEqual([["2026-03-01", "2026-11-21", true]])
  })

  test("behavior: where nobody reported a cover, nothing is told", () => {
    expect(gapsOf([])).toEqual([])
  })

  test("behavior: without a title, from the first cover on", () => {
    const gaps = coverGaps([cover("2026-03-03", "2026-11-20")], undefined, now)
    expect(gaps).toEqual([{ from: day("2026-11-21"), until: day("2026-11-21"), isOpen: true }])
  })
})
