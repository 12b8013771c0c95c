import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import type { OdometerEntry } from "./entry.ts"
import { judgeOdometer } from "./judge-odometer.ts"
import { odometerLimits } from "./limits.ts"

const day = 86_400
const start = 1_500_000_000
const runs = 3_000
const toleranceKm = odometerLimits.toleranceMetres / 1_000
const random = createRandom(20_260_302)

type Entry = OdometerEntry & { readonly at: number; readonly recordedAt: number; readonly sequence: number }

const honest = ["station a", "station b", "insurer c"] as const
const villains = ["workshop x", "workshop y", "dealer z"] as const

/** A car that is built, then read by honest authors in time and at a pace that any car keeps. */
function honestLife(count: number): Entry[] {
  let at = start
  let value = 0
  const birth = { at, recordedAt: at, value, unit: "km", kind: "manufacture", author: "maker" } as const
  const readings = Array.from({ length: count }, (_, index) => {
    const days = random.integer(10, 400)
    at += days * day
    value += random.integer(10 * days, 60 * days)
    const author = honest[index % honest.length] ?? "station a"
    const authorRoles = ["inspection-station"]
    return { at, recordedAt: at + day, value, unit: "km", author, authorRoles } as const
  })
  return number([birth, ...readings])
}

/** Numbers entries in the order of recording. */
function number(entries: readonly Omit<Entry, "sequence">[]): Entry[] {
  return entries
    .toSorted((one, other) => one.recordedAt - other.recordedAt)
    .map((entry, index) => ({ ...entry, sequence: index + 1 }))
}

/** A reading by a villain: of any time, any value, recorded when it likes. */
function villainy(life: readonly Entry[]): Omit<Entry, "sequence"> {
  const last = life.at(-1)?.at ?? start
  const recordedAt = random.integer(start, last + 30 * day)
  const at = random.pick([recordedAt, recordedAt - random.integer(0, 900) * day])
  const value = random.pick([random.integer(0, 200_000), random.integer(0, 20_000), 9_999_999])
  return { at, recordedAt, value, unit: "km", author: random.pick(villains), authorRoles: ["workshop"] }
}

/** A correction by a villain of any record, with every witness it could wish for. */
function correction(life: readonly Entry[]): Omit<Entry, "sequence"> {
  const target = life[random.integer(0, life.length - 1)]
  const recordedAt = (target?.recordedAt ?? start) + random.integer(0, 40) * day
  return {
    ...{ at: recordedAt, recordedAt, value: random.integer(0, 200_000), unit: "km", kind: "correction" },
    ...{ supersedes: target?.sequence ?? 1, authorRoles: ["workshop"], author: random.pick(villains) },
    witnesses: [["bank"], ["insurer"]],
  }
}

/** Kilometres that an honest author read. */
function honestTop(life: readonly Entry[]): number {
  const values = life
    .filter(({ author }) => honest.some((name) => name === author))
    .map(({ value = 0 }) => value)
  return Math.max(0, ...values)
}

describe("corrections", () => {
  test("a rollback cannot be laundered by corrections", () => {
    let attempts = 0
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(2, 6))
      const read = number([...life, ...Array.from({ length: random.integer(1, 4) }, () => villainy(life))])
      const corrected = read.concat(
        Array.from({ length: random.integer(1, 5) }, (_, index) => ({
          ...correction(read),
          sequence: read.length + index + 1,
        })),
      )
      const { verdict, acceptedKm } = judgeOdometer(corrected)
      if (verdict !== "LOGICAL") continue
      attempts += 1
      expect(acceptedKm ?? 0).toBeGreaterThanOrEqual(honestTop(life) - toleranceKm)
    }
    expect(attempts).toBeGreaterThan(100)
  })

  test("a rollback cannot be laundered by the author of the highest reading beyond what others read", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(3, 6))
      const last = life.at(-1)
      if (!last) continue
      const others = life.filter(({ author }) => author !== last.author)
      const recordedAt = last.recordedAt + random.integer(0, 35) * day
      const lower = {
        ...{ at: recordedAt, recordedAt, value: random.integer(0, last.value ?? 0), unit: "km" as const },
        ...{ kind: "correction", supersedes: last.sequence, sequence: life.length + 1 },
        ...{
          author: last.author ?? "",
          authorRoles: ["inspection-station"],
          witnesses: [["bank"], ["insurer"]],
        },
      }
      const { acceptedKm } = judgeOdometer([...life, lower])
      expect(acceptedKm ?? 0).toBeGreaterThanOrEqual(honestTop(others) - toleranceKm)
    }
  })

  test("corrections of corrections, second tries and foreign corrections change nothing", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(2, 6))
      const before = judgeOdometer(life)
      const foreign = { ...correction(life), sequence: life.length + 1 }
      const chained = { ...correction(life), supersedes: foreign.sequence, sequence: life.length + 2 }
      const { verdict, reason, acceptedKm } = judgeOdometer([...life, foreign, chained])
      expect({ verdict, reason, acceptedKm }).toEqual({
        verdict: before.verdict,
        reason: before.reason,
        acceptedKm: before.acceptedKm,
      })
    }
  })
})

describe("poison", () => {
  const poison = (at: number, recordedAt: number): Omit<Entry, "sequence"> => ({
    ...{ at, recordedAt, value: 9_999_999, unit: "km", author: "workshop x", authorRoles: ["workshop"] },
  })

  test("one malicious 9,999,999 km cannot poison a car, whenever it is stated and for whatever day", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(3, 8))
      const [, first, ...others] = life
      const nextToLast = life.at(-2)
      if (!first || !nextToLast || others.length === 0) continue
      // Two honest readings follow, or the poison is dated back among them.
      const recordedAt = random.integer(first.recordedAt, nextToLast.recordedAt - 1)
      const at = random.pick([recordedAt, recordedAt - random.integer(0, 5_000) * day])
      const { verdict, acceptedKm, highestKm } = judgeOdometer(number([...life, poison(at, recordedAt)]))
      expect({ verdict, acceptedKm, highestKm }).toEqual({
        verdict: "LOGICAL",
        acceptedKm: honestTop(life),
        highestKm: 9_999_999,
      })
    }
  })

  test("stated last, it is open and accepted by nobody", () => {
    for (let run = 0; run < runs; run++) {
      const life = honestLife(random.integer(2, 6))
      const at = (life.at(-1)?.recordedAt ?? start) + random.integer(1, 500) * day
      expect(judgeOdometer(number([...life, poison(at, at)]))).toMatchObject({
        verdict: "NO_JUDGEMENT",
        reason: "OUTLIER_UNCONFIRMED",
        acceptedKm: honestTop(life),
      })
    }
  })

  test("for a day before a used car's first record nothing refutes it but the department's order", () => {
    const [, ...life] = honestLife(6)
    const [first] = life
    const at = (first?.at ?? start) - 500 * day
    const poisoned = number([...life, poison(at, (life.at(-1)?.recordedAt ?? start) + day)])
    expect(judgeOdometer(poisoned)).toMatchObject({ verdict: "ILLOGICAL", acceptedKm: 9_999_999 })
    const sequence = poisoned.find(({ value }) => value === 9_999_999)?.sequence ?? 0
    const recordedAt = (poisoned.at(-1)?.recordedAt ?? start) + 400 * day
    const order = {
      ...{ at: recordedAt, recordedAt, value: 0, unit: "km" as const, kind: "correction" },
      ...{ supersedes: sequence, sequence: poisoned.length + 1, author: "department" },
      authorRoles: ["department"],
    }
    expect(judgeOdometer([...poisoned, order])).toMatchObject({
      verdict: "LOGICAL",
      reason: "CORRECTED",
      acceptedKm: honestTop(life),
    })
  })
})
