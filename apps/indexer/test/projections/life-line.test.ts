import { judgeOdometer, type OdometerEntry } from "@urcar/sdk/odometer"
import { describe, expect, test } from "vitest"
import { continueLine, judgeLine, type PlainLine } from "../../src/projections/life-line.ts"
import { toVerdict } from "../../src/projections/odometer.ts"

const day = 86_400
const empty: PlainLine = { markMetres: 0, readingCount: 0, latestReadingAt: null }

const entry = (days: number, value: number, change: Partial<OdometerEntry> = {}): OdometerEntry => ({
  at: days * day,
  value,
  unit: "km",
  kind: "inspection",
  imported: false,
  ...change,
})

function takeAll(entries: readonly OdometerEntry[]): PlainLine | null {
  return entries.reduce<PlainLine | null>((line, one) => line && continueLine(line, one), empty)
}

/** The same numbers on every run. */
function createRandom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe("continueLine", () => {
  test("default: rising readings", () => {
    const line = takeAll([entry(0, 0, { kind: "manufacture" }), entry(400, 12_000), entry(400, 12_000)])
    expect(line).toEqual({ markMetres: 12_000_000, readingCount: 3, latestReadingAt: 400 * day })
  })

  test("behavior: a record without a reading changes nothing", () => {
    const { value, unit, ...sale } = entry(5, 1, { kind: "sale" })
    expect(continueLine(empty, sale)).toEqual(empty)
  })

  test("behavior: whatever is not plain is left to the engine", () => {
    const line = takeAll([entry(100, 10_000)]) ?? empty
    const turns = [
      entry(101, 9_999),
      entry(99, 10_001),
      entry(101, 10_801),
      entry(101, 10_001, { kind: "correction", supersedes: 1 }),
      entry(101, 10_001, { kind: "odometer-replaced" }),
      entry(101, 10_001, { imported: true }),
    ]
    for (const turn of turns) expect(continueLine(line, turn)).toBeNull()
  })
})

describe("judgeLine", () => {
  test("behavior: as the engine judges, over random life lines", () => {
    const random = createRandom(7)
    let plain = 0
    for (let round = 0; round < 2_000; round++) {
      const entries: OdometerEntry[] = []
      let [days, value] = [0, 0]
      for (let sequence = 1; sequence <= 1 + random(6); sequence++) {
        days += random(300) - (random(20) === 0 ? 200 : 0)
        value = Math.max(0, value + random(20_000) - (random(20) === 0 ? 15_000 : 0))
        const recordedAt = days * day + random(60) * day
        entries.push(entry(days, value, { sequence, recordedAt, unit: random(4) === 0 ? "mi" : "km" }))
      }
      const line = takeAll(entries)
      if (line === null) continue
      plain++
      expect({ ...toVerdict(entries), ...judgeLine(line) }).toEqual(toVerdict(entries))
      expect(judgeOdometer(entries).breaches).toEqual([])
    }
    expect(plain).toBeGreaterThan(500)
  })
})
