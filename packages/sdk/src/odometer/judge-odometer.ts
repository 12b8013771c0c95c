import { applyCorrections } from "./corrections.ts"
import type { Entry, OdometerEntry } from "./entry.ts"
import { odometerLimits } from "./limits.ts"
import { readEntries } from "./read-entries.ts"
import { metresToKilometres } from "./reading.ts"
import { emptySeries, type Series, takeEntry } from "./series.ts"
import { concludeVerdict, type Judgement } from "./verdict.ts"

/** What became of a reading. */
export type ReadingStatus = "accepted" | "breach" | "slip" | "open" | "ignored"

/** A reading of the life line. */
export interface OdometerPoint {
  /** Place in the input. */
  readonly index: number
  /** Unix seconds. */
  readonly at: number
  /** What the instrument showed (or should have, where a correction counts), in metres. */
  readonly metres: number
  /** The same on the vehicle's own scale, over every instrument it had: what a life line draws. */
  readonly totalMetres: number
  readonly status: ReadingStatus
}

/** The engine's answer. */
export interface OdometerJudgement extends Judgement {
  /** The highest accepted reading over all instruments, in whole kilometres; `null` if there is none. */
  readonly acceptedKm: number | null
  /** The highest value ever read, corrections and slips included: the raw mark on chain. */
  readonly highestKm: number | null
  /** Places in the input of the readings that break the series, ascending. */
  readonly breaches: readonly number[]
  /** Readings found to be slips. */
  readonly slips: readonly number[]
  /** Corrections that were taken. */
  readonly corrections: readonly number[]
  /** Corrections and replacements that were not taken. */
  readonly ignored: readonly number[]
  /** Pairs of readings with too long a time between them. */
  readonly gaps: readonly (readonly [number, number])[]
  /** Every reading in order of event. */
  readonly points: readonly OdometerPoint[]
}

/**
 * Judges a vehicle's odometer readings. A lower reading is never refused: it is kept, and judged here.
 *
 * The entries are taken in the order of recording, which is their `sequence`, else `recordedAt`, else the order
 * given. An entry that is recorded after others of a later event can break the series and never mend it.
 *
 * @throws InvalidOdometerError, InvalidTimeError for an entry that is not well formed.
 * @see docs/record-format.md, "Odometer verdict", for the algorithm
 */
export function judgeOdometer(entries: readonly OdometerEntry[]): OdometerJudgement {
  const recorded = readEntries(entries)
  const corrections = applyCorrections(recorded)
  const series = emptySeries()
  for (const entry of corrections.entries) takeEntry(series, entry)
  const points = toPoints(series, corrections.entries)
  return {
    ...concludeVerdict(series, corrections),
    acceptedKm: toKilometres(series.top?.metres),
    highestKm: toKilometres(highestRead(recorded)),
    breaches: ascending(series.breaches),
    slips: ascending(series.slips),
    corrections: ascending(corrections.honoured),
    ignored: ascending([...series.ignored, ...corrections.refused]),
    gaps: findGaps(points),
    points,
  }
}

function toPoints(series: Series, entries: readonly Entry[]): OdometerPoint[] {
  const open = new Set(series.openOutliers.map(({ index }) => index))
  const toPoint = (reading: Pick<OdometerPoint, "index" | "at" | "metres">): OdometerPoint => ({
    ...reading,
    totalMetres: series.totals.get(reading.index) ?? reading.metres,
    status: statusOf(series, open, reading.index),
  })
  const points = entries.flatMap(({ index, at, metres }): OdometerPoint[] =>
    metres === null ? [] : [toPoint({ index, at, metres })],
  )
  return points.toSorted((one, other) => one.at - other.at)
}

function statusOf(series: Series, open: ReadonlySet<number>, index: number): ReadingStatus {
  if (series.breaches.has(index)) return "breach"
  if (series.slips.has(index)) return "slip"
  if (series.ignored.has(index)) return "ignored"
  return open.has(index) ? "open" : "accepted"
}

function findGaps(points: readonly OdometerPoint[]): (readonly [number, number])[] {
  return points.flatMap((point, place) => {
    const before = points[place - 1]
    const isGap = before !== undefined && point.at - before.at > odometerLimits.gapSeconds
    return isGap ? [[before.index, point.index] as const] : []
  })
}

function highestRead(entries: readonly Entry[]): number | undefined {
  return entries.reduce<number | undefined>(
    (top, { metres }) => (metres !== null && metres > (top ?? -1) ? metres : top),
    undefined,
  )
}

function toKilometres(metres: number | undefined): number | null {
  return metres === undefined ? null : metresToKilometres(metres)
}

function ascending(indices: Iterable<number>): number[] {
  return [...indices].sort((one, other) => one - other)
}
