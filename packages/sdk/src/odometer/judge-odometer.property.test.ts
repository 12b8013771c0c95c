import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import type { OdometerEntry } from "./entry.ts"
import { judgeOdometer } from "./judge-odometer.ts"
import { maximumOdometer, metresToKilometres, odometerToMetres } from "./reading.ts"

const day = 86_400
const start = 1_500_000_000
const runs = 3_000
const random = createRandom(20_260_301)

type Reading = OdometerEntry & { at: number; value: number; unit: "km" | "mi" }

/** A life at a pace that any car keeps: at most 400 km a day. */
function honestLife(count: number): Reading[] {
  let at = start
  let value = random.integer(0, 50_000)
  return Array.from({ length: count }, () => {
    const days = random.integer(1, 400)
    at += days * day
    value += random.integer(0, 300 * days)
    return { at, value, unit: "km" } as const
  })
}

/** Anything an instrument can show, at any time. */
function wildLife(count: number): Reading[] {
  return Array.from({ length: count }, wildReading)
}

function wildReading(): Reading {
  const value = random.pick([
    random.integer(0, 300_000),
    random.integer(0, 300_000),
    random.integer(90_000, 100_000),
    random.integer(0, maximumOdometer),
    maximumOdometer,
  ])
  const kind = random.pick(["reading", "reading", "inspection", "odometer-replaced", "import", "correction"])
  return { at: start + random.integer(0, 2_000) * day, value, unit: random.pick(["km", "km", "mi"]), kind }
}

function recordedInOrder<Item extends OdometerEntry>(entries: readonly Item[]) {
  return entries.map((entry, place) => ({ ...entry, sequence: place + 1 }))
}

function byTime(entries: readonly Reading[]): Reading[] {
  return entries.toSorted((one, other) => one.at - other.at)
}

function latest(entries: readonly Reading[]): number {
  return Math.max(...entries.map(({ at }) => at))
}

describe("properties", () => {
  test("the order in which recorded entries are given does not matter", () => {
    for (let run = 0; run < runs; run++) {
      const life = recordedInOrder(wildLife(random.integer(1, 8)))
      const shuffled = random.shuffle(life)
      const { verdict, reason, acceptedKm, highestKm } = judgeOdometer(life)
      expect(judgeOdometer(shuffled)).toMatchObject({ verdict, reason, acceptedKm, highestKm })
    }
  })

  test("an honest life is LOGICAL in whatever order it is recorded", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(2, 10))
      expect(judgeOdometer(random.shuffle(life))).toMatchObject({ verdict: "LOGICAL", breaches: [] })
    }
  })

  test("a clocked life is ILLOGICAL in whatever order it is recorded", () => {
    for (let run = 0; run < runs; run++) {
      const before = honestLife(random.integer(2, 6))
      const top = before.at(-1)
      if (!top || top.value < 20_000) continue
      const lowered = random.integer(0, top.value - 5_000)
      const after = [1, 2, 3].map((step) => ({
        at: top.at + step * 100 * day,
        value: Math.min(lowered + step * 1_000, top.value - 1_000),
        unit: "km" as const,
      }))
      expect(judgeOdometer(random.shuffle([...before, ...after])).verdict).toBe("ILLOGICAL")
    }
  })

  test("a backdated entry never mends what is ILLOGICAL", () => {
    let seen = 0
    for (let run = 0; run < runs * 3; run++) {
      const life = random.integer(0, 1)
        ? wildLife(random.integer(2, 7))
        : byTime(wildLife(random.integer(2, 7)))
      if (judgeOdometer(life).verdict !== "ILLOGICAL") continue
      seen += 1
      const entry = { ...wildReading(), at: latest(life) - random.integer(1, 900) * day }
      expect(judgeOdometer([...life, entry]).verdict).toBe("ILLOGICAL")
    }
    expect(seen).toBeGreaterThan(1_000)
  })

  test("an entry recorded long after its event never mends what is ILLOGICAL", () => {
    for (let run = 0; run < runs; run++) {
      const life = byTime(wildLife(random.integer(2, 6))).map((entry) => ({ ...entry, recordedAt: entry.at }))
      if (judgeOdometer(life).verdict !== "ILLOGICAL") continue
      const at = latest(life) + random.integer(0, 100) * day
      const entry = { ...wildReading(), at, recordedAt: at + 29 * day }
      expect(judgeOdometer([...life, entry]).verdict).toBe("ILLOGICAL")
    }
  })

  test("the accepted mileage never drops, whatever is recorded next", () => {
    for (let run = 0; run < runs * 2; run++) {
      const life = random.integer(0, 1)
        ? wildLife(random.integer(1, 7))
        : byTime(wildLife(random.integer(1, 7)))
      const before = judgeOdometer(life)
      const after = judgeOdometer([...life, wildReading()])
      expect(after.acceptedKm ?? 0).toBeGreaterThanOrEqual(before.acceptedKm ?? 0)
      expect(after.highestKm ?? 0).toBeGreaterThanOrEqual(before.highestKm ?? 0)
    }
  })

  test("falls of up to the tolerance end in ILLOGICAL once their sum exceeds it", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(4)
      const top = life.at(-1)
      if (!top || top.value < 1_000) continue
      const step = random.integer(51, 100)
      const falls = [1, 2, 3, 4].map((count) => ({
        at: top.at + count * day,
        value: top.value - count * step,
        unit: "km" as const,
      }))
      expect(judgeOdometer([...life, ...falls])).toMatchObject({
        verdict: "ILLOGICAL",
        acceptedKm: top.value,
      })
      expect(judgeOdometer([...life, ...falls.slice(0, 1)]).verdict).toBe("LOGICAL")
    }
  })

  test("one absurd reading anywhere in an honest life is forgotten once a further one fits", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(3, 8))
      const place = random.integer(1, life.length - 1)
      const before = life[place - 1]
      if (!before) continue
      const poison = { at: before.at, value: maximumOdometer, unit: "km" as const }
      const poisoned = [...life.slice(0, place), poison, ...life.slice(place)]
      const { acceptedKm } = judgeOdometer(life)
      expect(judgeOdometer(poisoned)).toMatchObject({
        verdict: "LOGICAL",
        reason: "SLIP_CORRECTED",
        acceptedKm,
        highestKm: maximumOdometer,
      })
    }
  })

  test("the highest value read is what the chain's mark holds", () => {
    for (let run = 0; run < runs; run++) {
      const life = wildLife(random.integer(1, 6))
      const mark = Math.max(...life.map(odometerToMetres))
      expect(judgeOdometer(life).highestKm).toBe(metresToKilometres(mark))
    }
  })

  test("breaches are places in the input, ascending and once each", () => {
    for (let run = 0; run < runs; run++) {
      const life = wildLife(random.integer(0, 9))
      const { breaches, verdict } = judgeOdometer(life)
      expect(breaches).toEqual([...new Set(breaches)].sort((one, other) => one - other))
      expect(breaches.every((index) => index >= 0 && index < life.length)).toBe(true)
      expect(breaches.length > 0).toBe(verdict === "ILLOGICAL")
    }
  })
})
