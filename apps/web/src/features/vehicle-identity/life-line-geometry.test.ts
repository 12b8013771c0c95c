import { describe, expect, test } from "vitest"
import { kmAt, layOutLifeLine, lineReadings, roundStep } from "./life-line-geometry.ts"
import type { LifeLineReading } from "./life-line-types.ts"

const at = (year: number, month = 0) => Date.UTC(year, month, 1) / 1000

const reading = (
  year: number,
  km: number | undefined,
  more: Partial<LifeLineReading> = {},
): LifeLineReading => ({
  at: at(year),
  km,
  group: "use",
  label: "Inspection",
  breach: false,
  superseded: false,
  ...more,
})

const life = {
  readings: [reading(2020, 0, { group: "birth" }), reading(2024, 80_000), reading(2022, 40_000)],
  acceptedKm: 80_000,
  highestKm: 80_000,
  gaps: [],
}

describe("roundStep", () => {
  test.each([
    [100, 4, 50],
    [80_000, 4, 20_000],
    [187_000, 4, 50_000],
    [9_999_999, 4, 5_000_000],
    [0, 4, 0.5],
  ])("default: %i in %i pieces steps by %i", (range, count, step) =>
    expect(roundStep(range, count)).toBe(step),
  )
})

describe("layOutLifeLine", () => {
  test("default: time from left to right, mileage from the bottom up", () => {
    const { marks, segments, distances, accepted } = layOutLifeLine(life)
    expect(marks.map(({ x }) => Math.round(x))).toEqual([0, 50, 100])
    expect(marks.map(({ y }) => y)).toEqual([100, 50, 0])
    expect(segments.map(({ state }) => state)).toEqual(["usual", "usual"])
    expect(distances.map(({ value }) => value)).toEqual([20_000, 40_000, 60_000, 80_000])
    expect(accepted).toBe(0)
  })

  test("behavior: a breach falls, and says how far", () => {
    const clocked = { ...life, readings: [...life.readings, reading(2025, 50_000, { breach: true })] }
    const { marks, segments } = layOutLifeLine(clocked)
    expect(segments.at(-1)?.state).toBe("breach")
    expect(marks.at(-1)?.drop).toBe(30_000)
  })

  test("behavior: a fall within the tolerance is no breach; the engine decides, not the drawing", () => {
    const { segments, marks } = layOutLifeLine({
      ...life,
      readings: [...life.readings, reading(2025, 79_950)],
    })
    expect(segments.at(-1)?.state).toBe("usual")
    expect(marks.at(-1)?.drop).toBeUndefined()
  })

  test("behavior: only the first reading of a fall says how far it fell", () => {
    const falls = [reading(2025, 50_000, { breach: true }), reading(2026, 55_000, { breach: true })]
    const { marks } = layOutLifeLine({ ...life, readings: [...life.readings, ...falls] })
    expect(marks.map(({ drop }) => drop)).toEqual([undefined, undefined, undefined, 30_000, undefined])
  })

  test("behavior: round steps in miles too", () => {
    const { distances } = layOutLifeLine(life, 1.609344)
    expect(distances.map(({ value }) => value)).toEqual([20_000, 40_000, 60_000])
  })

  test("behavior: a superseded reading keeps its mark, and the line passes it by", () => {
    const slip = { ...life, readings: [...life.readings, reading(2023, 8_000_000, { superseded: true })] }
    const { marks, segments } = layOutLifeLine(slip)
    expect(marks).toHaveLength(4)
    expect(segments).toHaveLength(2)
  })

  test("behavior: one absurd reading does not flatten a life", () => {
    const absurd = reading(2023, 9_999_999, { unconfirmed: true })
    const layout = layOutLifeLine({ ...life, readings: [...life.readings, absurd], highestKm: 9_999_999 })
    expect(layout.distances.at(-1)?.value).toBe(80_000)
    expect(layout.marks[2]).toMatchObject({ y: 0, beyond: true })
    expect(layout.highest).toBeUndefined()
    expect(layout.segments).toHaveLength(2)
  })

  test("behavior: a gap is hatched and the line across it is its own kind", () => {
    const gaps = [{ from: at(2022, 6), to: at(2023, 6) }]
    const { gaps: hatched, segments } = layOutLifeLine({ ...life, gaps })
    expect(hatched[0]?.months).toBe(12)
    expect(segments.map(({ state }) => state)).toEqual(["usual", "gap"])
  })

  test("behavior: a record without mileage stands on the line", () => {
    const { marks } = layOutLifeLine({ ...life, readings: [...life.readings, reading(2023, undefined)] })
    expect(marks[2]?.y).toBeCloseTo(25, 0)
  })

  test("behavior: one record, or all at one moment, gives finite places", () => {
    const { marks } = layOutLifeLine({ ...life, readings: [reading(2020, 0), reading(2020, 0)] })
    expect(marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  test("behavior: never names more years than asked for", () => {
    const long = { ...life, readings: [reading(1981, 0), reading(2026, 300_000)] }
    expect(layOutLifeLine(long, 1, 6).years.length).toBeLessThanOrEqual(6)
  })
})

describe("kmAt", () => {
  const line = lineReadings(life.readings)
  test("default", () => expect(kmAt(line, at(2021))).toBeCloseTo(20_000, -2))
  test("behavior: level before the first and after the last reading", () => {
    expect(kmAt(line, at(2010))).toBe(0)
    expect(kmAt(line, at(2030))).toBe(80_000)
    expect(kmAt([], at(2020))).toBe(0)
  })
})
