import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { OdometerEntry } from "../odometer/entry.ts"
import { createRandom } from "../testing/random.ts"
import { scoreFormula } from "./formula.ts"
import {
  type ScoredDispute,
  type ScoredFile,
  type ScoreInput,
  scoreWriter,
  type WriterScore,
} from "./score-writer.ts"

interface Vector {
  readonly name: string
  readonly input: ScoreInput
  readonly expected: WriterScore
}

const vectors: { version: number; cases: Vector[] } = JSON.parse(
  readFileSync(new URL("vectors.json", import.meta.url), "utf8"),
)

const day = 86_400
const start = 1_700_000_000
const writer = "0xA1"
const random = createRandom(41)

describe("scoreWriter", () => {
  test.each(vectors.cases)("vector: $name", ({ input, expected }) => {
    expect(scoreWriter(input)).toEqual(expected)
  })

  test("behavior: vectors are of this formula", () => {
    expect(vectors.version).toBe(scoreFormula.version)
  })

  test("behavior: addresses are compared without regard to case", () => {
    const input = makeInput()
    expect(scoreWriter({ ...input, writer: writer.toLowerCase() })).toEqual(scoreWriter(input))
  })
})

describe("whatever a writer wrote", () => {
  const inputs = Array.from({ length: 200 }, makeInput)

  test("behavior: a score is a whole number from 0 to 1,000, or none under the minimum volume", () => {
    for (const input of inputs) {
      const { score, label, parts } = scoreWriter(input)
      const isEnough =
        parts.records >= scoreFormula.minimumRecords && parts.vehicles >= scoreFormula.minimumVehicles
      expect(score !== null).toBe(isEnough)
      expect(label !== null).toBe(isEnough)
      if (score !== null) expect(Number.isInteger(score) && score >= 0 && score <= 1_000).toBe(true)
    }
  })

  test("behavior: the order of files and disputes says nothing", () => {
    for (const input of inputs) {
      const { files, disputes } = input
      const shuffled = { ...input, files: random.shuffle(files), disputes: random.shuffle(disputes) }
      expect(scoreWriter(shuffled)).toEqual(scoreWriter(input))
    }
  })

  test("behavior: a dispute lost never raises a score, one won never changes it", () => {
    for (const input of inputs) {
      const before = scoreWriter(input)
      const add = (outcome: ScoredDispute["outcome"]) =>
        scoreWriter({
          ...input,
          disputes: [
            ...input.disputes,
            { vin: "new", sequence: 1, outcome, isAnswered: random.integer(0, 1) === 1 },
          ],
        })
      expect(add("upheld").score ?? 0).toBeLessThanOrEqual(before.score ?? 0)
      for (const outcome of ["rejected", "undecided", "open"] as const)
        expect(add(outcome).score).toBe(before.score)
    }
  })

  test("behavior: an unanswered loss costs more than an answered one", () => {
    const input = { ...makeInput(), disputes: [] }
    const lose = (isAnswered: boolean) =>
      scoreWriter({ ...input, disputes: [{ vin: "new", sequence: 1, outcome: "upheld", isAnswered }] })
    expect(lose(false).penalties.disputes).toBeGreaterThan(lose(true).penalties.disputes)
  })

  test("behavior: many records about one vehicle do not dilute a contradiction", () => {
    const contradicted = makeFile("contradicted", [
      ["0xB2", 0, 50_000],
      [writer, 30, 20_000],
      ["0xB2", 60, 51_000],
    ])
    const spammed = (count: number) =>
      makeFile("spammed", [
        ["0xB2", 0, 0],
        ...Array.from({ length: count }, (_, at) => [writer, at, at] as const),
      ])
    const penalty = (count: number) =>
      scoreWriter({ writer, files: [contradicted, spammed(count)], disputes: [] }).penalties.readings
    expect(penalty(1_000)).toBe(penalty(1))
  })

  test("behavior: an author that reads a clocked instrument is not blamed once another reads it, too", () => {
    const clocked = makeFile("clocked", [
      ["0xB2", 0, 150_000],
      [writer, 400, 80_000],
      ["0xC3", 430, 81_000],
    ])
    expect(scoreWriter({ writer, files: [clocked], disputes: [] }).parts).toMatchObject({
      readings: 1,
      contradicted: 0,
    })
  })

  test("behavior: a low reading that nobody followed is open", () => {
    const open = makeFile("open", [
      ["0xB2", 0, 150_000],
      [writer, 400, 80_000],
    ])
    expect(scoreWriter({ writer, files: [open], disputes: [] }).parts).toMatchObject({ contradicted: 0 })
  })

  test("behavior: other authors' records about vehicles the writer never touched say nothing", () => {
    for (const input of inputs.slice(0, 50)) {
      const foreign = makeFile("foreign", [
        ["0xB2", 0, 9_000],
        ["0xC3", 30, 100],
        ["0xB2", 60, 9_500],
      ])
      expect(scoreWriter({ ...input, files: [...input.files, foreign] })).toEqual(scoreWriter(input))
    }
  })
})

function makeFile(vin: string, readings: readonly (readonly [string, number, number])[]): ScoredFile {
  const entries = readings.map(([author, at, value], index): OdometerEntry => {
    const time = start + at * day
    return { at: time, recordedAt: time + day, author, sequence: index + 1, value, unit: "km" }
  })
  return { vin, entries }
}

/** Files with falls, slips and late records among them, by three authors. */
function makeInput(): ScoreInput {
  const files = Array.from({ length: random.integer(0, 12) }, (_, index) => {
    let km = random.integer(0, 100_000)
    let at = 0
    const readings = Array.from({ length: random.integer(1, 8) }, () => {
      km = Math.max(0, km + random.pick([500, 2_000, 10_000, -150, -20_000, 900_000]))
      at += random.integer(0, 200)
      return [random.pick([writer, writer, "0xB2", "0xC3"]), at, Math.min(km, 9_999_999)] as const
    })
    return makeFile(`car ${index}`, readings)
  })
  const disputes = Array.from({ length: random.integer(0, 4) }, (_, index): ScoredDispute => {
    const outcome = random.pick<ScoredDispute["outcome"]>(["upheld", "rejected", "undecided", "open"])
    return { vin: `car ${index}`, sequence: 1, outcome, isAnswered: random.integer(0, 1) === 1 }
  })
  return { writer, files, disputes }
}
