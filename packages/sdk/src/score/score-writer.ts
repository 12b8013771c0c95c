import type { OdometerEntry } from "../odometer/entry.ts"
import { toUnixSeconds } from "../odometer/time.ts"
import { findContradictions } from "./contradictions.ts"
import { scoreFormula } from "./formula.ts"

/** A vehicle's whole life file, with its listings: who else wrote shows whether a writer's readings hold. */
export interface ScoredFile {
  readonly vin: string
  /** Each with author, sequence and time of recording (a listing: with that time only). */
  readonly entries: readonly OdometerEntry[]
}

/** A dispute over a record of the writer. */
export interface ScoredDispute {
  readonly vin: string
  readonly sequence: number
  readonly outcome: "upheld" | "rejected" | "undecided" | "open"
  readonly isAnswered: boolean
}

/** Everything that a score is computed from: chain events only. */
export interface ScoreInput {
  /** Address of the writer. */
  readonly writer: string
  /** The file of every vehicle it wrote about. */
  readonly files: readonly ScoredFile[]
  readonly disputes: readonly ScoredDispute[]
}

/** What a score says in one word. */
export type ScoreLabel = "good" | "fair" | "poor"

/** What a score is made of. */
export interface ScoreParts {
  readonly records: number
  readonly vehicles: number
  readonly readings: number
  readonly contradicted: number
  readonly corrected: number
  /** Vehicles with a reading, a contradicted one, and (of the others) one that the author put right. */
  readonly readVehicles: number
  readonly contradictedVehicles: number
  readonly correctedVehicles: number
  /** Records disputed and found false; of them those whose writer never answered. */
  readonly disputesLost: number
  readonly disputesUnanswered: number
  readonly disputesWon: number
  readonly disputesOpen: number
  /** Median time from event to record, the lower one of two; `null` without records. */
  readonly latencySeconds: number | null
}

/** A writer's score. */
export interface WriterScore {
  /** Of the formula. */
  readonly version: number
  /** From 0 to 1,000; `null` where there is too little to say. */
  readonly score: number | null
  readonly label: ScoreLabel | null
  readonly parts: ScoreParts
  /** Points taken off. */
  readonly penalties: { readonly readings: number; readonly disputes: number; readonly latency: number }
}

/**
 * A writer's score, from chain events alone, in whole numbers: any language comes to the same.
 *
 * @throws InvalidOdometerError, InvalidTimeError for an entry that is not well formed
 * @see docs/record-format.md, "Score of a writer", for the formula
 */
export function scoreWriter(input: ScoreInput): WriterScore {
  const parts = { ...countRecords(input), ...countDisputes(input.disputes) }
  const penalties = {
    readings: penaltyForReadings(parts),
    disputes: penaltyForDisputes(parts),
    latency: penaltyForLatency(parts),
  }
  const { version, highest, minimumRecords, minimumVehicles } = scoreFormula
  if (parts.records < minimumRecords || parts.vehicles < minimumVehicles)
    return { version, score: null, label: null, parts, penalties }
  const score = Math.max(0, highest - penalties.readings - penalties.disputes - penalties.latency)
  return { version, score, label: toLabel(score), parts, penalties }
}

type RecordParts = Omit<ScoreParts, "disputesLost" | "disputesUnanswered" | "disputesWon" | "disputesOpen">

function countRecords({ writer, files }: ScoreInput): RecordParts {
  const isOwn = ({ author }: OdometerEntry) => author?.toLowerCase() === writer.toLowerCase()
  const written = files.filter(({ entries }) => entries.some(isOwn))
  const own = written.flatMap(({ entries }) => entries.filter(isOwn))
  const found = written.map(({ entries }) => findContradictions(entries, writer))
  const contradicted = found.filter((one) => one.contradicted.length > 0)
  const corrected = found.filter((one) => one.contradicted.length === 0 && one.corrected.length > 0)
  return {
    records: own.length,
    vehicles: written.length,
    readings: count(found, ({ readings }) => readings.length),
    contradicted: count(found, (one) => one.contradicted.length),
    corrected: count(found, (one) => one.corrected.length),
    readVehicles: found.filter(({ readings }) => readings.length > 0).length,
    contradictedVehicles: contradicted.length,
    correctedVehicles: corrected.length,
    latencySeconds: median(own.flatMap(toLatency)),
  }
}

function count<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0)
}

/** Seconds from event to record, none where the event is ahead of the block's clock. */
function toLatency({ at, recordedAt }: OdometerEntry): number[] {
  return recordedAt === undefined ? [] : [Math.max(0, toUnixSeconds(recordedAt) - toUnixSeconds(at))]
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[(sorted.length - 1) >> 1] ?? null
}

/** A record counts once, however often it was disputed. */
function countDisputes(disputes: readonly ScoredDispute[]) {
  const recordsOf = (wanted: readonly ScoredDispute[]) =>
    new Set(wanted.map(({ vin, sequence }) => `${vin} ${sequence}`))
  const lost = disputes.filter(({ outcome }) => outcome === "upheld")
  const won = recordsOf(disputes.filter(({ outcome }) => outcome === "rejected"))
  const lostRecords = recordsOf(lost)
  return {
    disputesLost: lostRecords.size,
    disputesUnanswered: recordsOf(lost.filter(({ isAnswered }) => !isAnswered)).size,
    disputesWon: Array.from(won).filter((name) => !lostRecords.has(name)).length,
    disputesOpen: recordsOf(disputes.filter(({ outcome }) => outcome === "open")).size,
  }
}

function penaltyForReadings(parts: ScoreParts): number {
  const { pointsPerPercentContradicted, correctedPart, mostForReadings } = scoreFormula
  if (parts.readVehicles === 0) return 0
  const weight = parts.contradictedVehicles * correctedPart + parts.correctedVehicles
  const points = Math.floor(
    (weight * 100 * pointsPerPercentContradicted) / (correctedPart * parts.readVehicles),
  )
  return Math.min(mostForReadings, points)
}

/** The more a writer writes, the less one loss says: from 1,000 records on half as much, from 10,000 a third, and so on. */
function penaltyForDisputes({ records, disputesLost, disputesUnanswered }: ScoreParts): number {
  const { pointsPerDisputeLost, pointsPerDisputeUnanswered, mostForDisputes } = scoreFormula
  const points =
    (disputesLost - disputesUnanswered) * pointsPerDisputeLost +
    disputesUnanswered * pointsPerDisputeUnanswered
  return Math.min(mostForDisputes, Math.floor(points / Math.max(1, String(records).length - 2)))
}

function penaltyForLatency({ latencySeconds }: ScoreParts): number {
  const { promptSeconds, daySeconds, pointsPerLateDay, mostForLatency } = scoreFormula
  const late = Math.max(0, (latencySeconds ?? 0) - promptSeconds)
  return Math.min(mostForLatency, Math.floor(late / daySeconds) * pointsPerLateDay)
}

function toLabel(score: number): ScoreLabel {
  if (score >= scoreFormula.good) return "good"
  return score >= scoreFormula.fair ? "fair" : "poor"
}
