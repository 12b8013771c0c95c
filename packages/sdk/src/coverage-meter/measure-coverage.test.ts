import { describe, expect, test } from "vitest"
import { type CoverageRecord, coveredRoles, coveredTopics, measureCoverage } from "./measure-coverage.ts"

const day = 86_400
const record = (at: number, change: Partial<CoverageRecord> = {}): CoverageRecord => ({
  ...{ kind: "reading", occurredAt: at * day, hasReading: true, isByOwner: false, roles: ["workshop"] },
  ...change,
})

describe("measureCoverage", () => {
  test("default: who reported, on what, and the longest silence", () => {
    const records = [
      record(0, { kind: "manufacture", roles: ["manufacturer"] }),
      record(500, { kind: "inspection", roles: ["inspection-station", "dealer"] }),
      record(100, { kind: "accident", hasReading: false, roles: ["insurer"] }),
    ]
    const meter = measureCoverage(records, 700 * day)
    expect(meter.longest).toEqual({ from: 0, to: 500 * day, isOpen: false })
    expect(meter.independentReadings).toBe(2)
    expect(meter.sources.filter(({ records }) => records > 0).map(({ role }) => role)).toEqual([
      ...["manufacturer", "dealer", "inspection-station", "insurer"],
    ])
    expect(meter.topics.filter(({ records }) => records > 0).map(({ topic }) => topic)).toEqual([
      ...["origin", "inspection", "damage"],
    ])
  })

  test("behavior: what nobody stated is named with 0, not left out", () => {
    const { sources, topics, longest, independentReadings } = measureCoverage([], day)
    expect(sources).toEqual(coveredRoles.map((role) => ({ role, records: 0 })))
    expect(topics).toEqual(Object.keys(coveredTopics).map((topic) => ({ topic, records: 0 })))
    expect([longest, independentReadings]).toEqual([null, 0])
  })

  test("behavior: owners, sales and records without a reading do not break a silence", () => {
    const records = [
      record(0),
      record(100, { isByOwner: true }),
      record(200, { kind: "sale" }),
      record(300, { hasReading: false }),
    ]
    expect(measureCoverage(records, 400 * day).longest).toEqual({ from: 0, to: 400 * day, isOpen: true })
  })

  test("behavior: a clock behind the last reading makes no negative silence", () => {
    expect(measureCoverage([record(10)], 0).longest).toEqual({ from: 10 * day, to: 10 * day, isOpen: true })
  })
})
