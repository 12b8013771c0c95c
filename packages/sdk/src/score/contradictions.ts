import type { OdometerEntry } from "../odometer/entry.ts"
import { judgeOdometer, type OdometerJudgement, type OdometerPoint } from "../odometer/judge-odometer.ts"
import { odometerLimits } from "../odometer/limits.ts"

/** What became of one author's readings of a vehicle: places in the entries. */
export interface Contradictions {
  readonly readings: readonly number[]
  /** Refuted by another author or by a department's order. */
  readonly contradicted: readonly number[]
  /** Put right by the author itself. */
  readonly corrected: readonly number[]
}

type Outcome = "contradicted" | "corrected" | null

/**
 * What a vehicle's readings say about those of one author. A low reading that another author confirms is the vehicle's
 * fault and nobody's here: who reads a clocked instrument reads it right. One that nobody has followed yet is open.
 */
export function findContradictions(entries: readonly OdometerEntry[], author: string): Contradictions {
  const judgement = judgeOdometer(entries)
  const isOwn = (index: number) => isBy(entries[index], author)
  const own = judgement.points.filter(({ index }) => isOwn(index))
  const outcomes = own.map((point): [number, Outcome] => {
    const ordered = findCorrection(judgement, entries, point.index, isOwn)
    return [point.index, ordered ?? judgePoint(judgement.points, point, isOwn)]
  })
  const placesOf = (wanted: Outcome) =>
    outcomes
      .filter(([, outcome]) => outcome === wanted)
      .map(([index]) => index)
      .sort((one, other) => one - other)
  return {
    readings: outcomes.map(([index]) => index).sort((one, other) => one - other),
    contradicted: placesOf("contradicted"),
    corrected: placesOf("corrected"),
  }
}

function isBy(entry: OdometerEntry | undefined, author: string): boolean {
  return entry?.author?.toLowerCase() === author.toLowerCase()
}

/** A correction that was taken: the author's own, or an order. */
function findCorrection(
  { corrections }: OdometerJudgement,
  entries: readonly OdometerEntry[],
  index: number,
  isOwn: (index: number) => boolean,
): Outcome {
  const sequence = entries[index]?.sequence
  const taken = corrections.filter((place) => entries[place]?.supersedes === sequence)
  if (sequence === undefined || taken.length === 0) return null
  return taken.every(isOwn) ? "corrected" : "contradicted"
}

function judgePoint(
  points: readonly OdometerPoint[],
  point: OdometerPoint,
  isOwn: (index: number) => boolean,
): Outcome {
  if (point.status !== "breach" && point.status !== "slip") return null
  const later = points.slice(points.indexOf(point) + 1)
  const isConfirmed = later.some(
    ({ index, status, totalMetres }) =>
      !isOwn(index) &&
      status === "breach" &&
      point.totalMetres - totalMetres <= odometerLimits.toleranceMetres,
  )
  if (point.status === "breach" && isConfirmed) return null
  const refuting = later.find(({ status }) => status === "accepted")
  if (refuting === undefined) return null
  return isOwn(refuting.index) ? "corrected" : "contradicted"
}
