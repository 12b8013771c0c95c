import { describe, expect, test } from "vitest"
import type { Act } from "./acts.ts"
import { tellDemo } from "./demo.ts"
import { lives } from "./lives/index.ts"
import { daysIn, spanUntil } from "./span.ts"

const span = spanUntil(Date.UTC(2026, 10, 1) / 1_000)
const story = tellDemo(span)

const listed = lives.filter(({ ending }) => ending?.type === "listed")
const recordsOf = (acts: readonly Act[]) => acts.flatMap((act) => (act.type === "record" ? [act.record] : []))

describe("lives", () => {
  test("default: sixty vehicles or more, fifteen of them on sale", () => {
    expect(lives.length).toBeGreaterThanOrEqual(60)
    expect(listed).toHaveLength(15)
  })

  test("behavior: dealers and owners sell, once for coin and once attested", () => {
    const endings = listed.flatMap(({ ending }) => (ending?.type === "listed" ? [ending] : []))
    expect(endings.filter(({ dealer }) => dealer === "lindenhof").length).toBeGreaterThanOrEqual(6)
    expect(endings.filter(({ dealer }) => dealer === undefined).length).toBeGreaterThanOrEqual(5)
    expect(endings.filter(({ currency }) => currency === "coin")).toHaveLength(1)
    expect(endings.filter(({ attester }) => attester !== undefined)).toHaveLength(1)
  })

  test("behavior: three are clocked, each in its way", () => {
    const reasons = lives.flatMap(({ judgement }) =>
      judgement?.verdict === "ILLOGICAL" ? [judgement.reason] : [],
    )
    expect(reasons.sort()).toEqual(["BACKDATED_READING_CONTRADICTS", "READING_FELL", "SMALL_FALLS_ADD_UP"])
  })

  test("behavior: ids, VINs and plates are nobody else's", () => {
    const plates = story.lives.map(({ plate }) => plate).filter((plate) => plate !== "")
    expect(new Set(lives.map(({ id }) => id)).size).toBe(lives.length)
    expect(new Set(story.lives.map(({ vin }) => vin)).size).toBe(lives.length)
    expect(new Set(plates).size).toBe(plates.length)
  })

  test("behavior: no two are alike, even without VINs, plates and dates", () => {
    const lines = story.lives.map(({ acts }) =>
      recordsOf(acts)
        .map(({ kind, odometer }) => `${kind} ${odometer?.value}`)
        .join(),
    )
    expect(new Set(lines.filter((line) => line !== "")).size).toBe(lines.filter((line) => line !== "").length)
  })
})

describe("tellDemo", () => {
  test("default: the same story every time", () => {
    const statementsOf = ({ lives: told }: typeof story) => told.flatMap(({ acts }) => recordsOf(acts))
    expect(statementsOf(tellDemo(span))).toEqual(statementsOf(story))
  })

  test("behavior: in another month the same vehicles, only later", () => {
    const later = tellDemo(spanUntil(Date.UTC(2027, 2, 1) / 1_000))
    const namesOf = ({ lives: told }: typeof story) => told.map(({ vin, plate }) => [vin, plate])
    expect(namesOf(later)).toEqual(namesOf(story))
  })

  test("behavior: a vehicle has one block a day at most, from the first day to the last", () => {
    for (const { acts, plan } of story.lives) {
      const times = acts.map(({ at }) => at)
      expect([plan.id, times]).toEqual([plan.id, times.toSorted((one, other) => one - other)])
      const records = recordsOf(acts).length
      expect(new Set(acts.flatMap((act) => (act.type === "record" ? [act.at] : []))).size).toBe(records)
      expect(times.at(-1)).toBeLessThan(span.end)
      expect(times[0]).toBeGreaterThan(span.start + 3 * 86_400)
    }
    expect(daysIn(span)).toBe(5_479)
  })
})
