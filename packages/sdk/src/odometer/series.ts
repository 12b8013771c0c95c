import type { Entry } from "./entry.ts"
import { odometerLimits } from "./limits.ts"
import { isAbsurdRise, isFall, type Mark } from "./pace.ts"

/** A reading on the vehicle's own scale: metres driven in all, over every instrument it had. */
export interface SeriesMark extends Mark {
  readonly index: number
  readonly author: string | null
  /** Recorded long after its event, or told of an instrument that is gone: it counts, but clears nothing. */
  readonly isDelayed: boolean
}

/** Why the series broke first. */
export type BreachCause = "fall" | "small-falls" | "backdated"

/** One instrument: from when, and what to add to its readings. */
interface Instrument {
  readonly from: number
  readonly offset: number
}

/** A vehicle's readings, taken in one by one in the order of recording. */
export interface Series {
  /** In order of event. */
  accepted: SeriesMark[]
  /** The highest accepted reading: what falls are measured against. */
  top: SeriesMark | undefined
  /** The one low reading that a later one may still show to be a slip. */
  openFall: SeriesMark | null
  /** High readings that no vehicle could reach, neither confirmed nor refuted yet. */
  openOutliers: SeriesMark[]
  /** Whether a fall stands for good. */
  isBroken: boolean
  cause: BreachCause | null
  readonly breaches: Set<number>
  readonly slips: Set<number>
  readonly ignored: Set<number>
  hasSmallFall: boolean
  hasUnknownReplacement: boolean
  instruments: Instrument[]
  /** What each reading makes on the vehicle's own scale, by index. */
  readonly totals: Map<number, number>
  /** The reading taken last in order of event, whatever became of it. */
  latest: SeriesMark | null
  /** When the vehicle was built, where its file begins with that. */
  birth: number | null
}

/** A series before its first reading. */
export function emptySeries(): Series {
  return {
    accepted: [],
    top: undefined,
    openFall: null,
    openOutliers: [],
    isBroken: false,
    cause: null,
    breaches: new Set(),
    slips: new Set(),
    ignored: new Set(),
    hasSmallFall: false,
    hasUnknownReplacement: false,
    instruments: [{ from: Number.NEGATIVE_INFINITY, offset: 0 }],
    totals: new Map(),
    latest: null,
    birth: null,
  }
}

/** Takes in the next recorded entry. */
export function takeEntry(series: Series, entry: Entry): void {
  if (entry.metres === null) return
  if (entry.kind === "manufacture") series.birth ??= entry.at
  if (entry.kind === "odometer-replaced") takeReplacement(series, entry, entry.metres)
  else takeReading(series, toSeriesMark(series, entry, entry.metres))
}

function takeReading(series: Series, mark: SeriesMark): void {
  if (series.birth !== null && mark.at < series.birth - odometerLimits.birthSeconds)
    series.slips.add(mark.index)
  else if (series.latest !== null && mark.at < series.latest.at) takeBackdated(series, mark)
  else takeNext(series, mark)
}

/** A reading at the end of the series. */
function takeNext(series: Series, mark: SeriesMark): void {
  const { top } = series
  const stepFrom = series.latest
  series.latest = mark
  const confirmed = findConfirmed(series, mark)
  const last = series.accepted.at(-1)
  if (top !== undefined && isFall(top, mark)) addFall(series, mark, stepFrom)
  else if (confirmed === undefined && last !== undefined && isAbsurdRise(last, mark))
    series.openOutliers.push(mark)
  else {
    if (top !== undefined && mark.metres < top.metres) series.hasSmallFall = true
    if (confirmed !== undefined) accept(series, confirmed)
    accept(series, mark)
    settle(series, mark, confirmed)
  }
}

/** One low reading may turn out a slip; a second in a row is how a turned-back instrument goes on. */
function addFall(series: Series, mark: SeriesMark, stepFrom: SeriesMark | null): void {
  series.cause ??= stepFrom !== null && !isFall(stepFrom, mark) ? "small-falls" : "fall"
  series.breaches.add(mark.index)
  if (series.openFall === null) series.openFall = mark
  else series.isBroken = true
}

/** The absurdly high reading that this one, by another author, confirms. */
function findConfirmed(series: Series, mark: SeriesMark): SeriesMark | undefined {
  if (mark.isDelayed) return undefined
  return series.openOutliers.findLast(
    (outlier) =>
      (outlier.author === null || outlier.author !== mark.author) &&
      !isFall(outlier, mark) &&
      !isAbsurdRise(outlier, mark),
  )
}

/** An accepted reading at the end of the series decides what was open before it, unless it came late. */
function settle(series: Series, mark: SeriesMark, confirmed?: SeriesMark): void {
  if (mark.isDelayed) return
  for (const outlier of series.openOutliers) if (outlier !== confirmed) series.slips.add(outlier.index)
  series.openOutliers = []
  const low = series.openFall
  series.openFall = null
  if (low === null || series.isBroken) return
  if (!isAbsurdRise(low, mark)) {
    series.isBroken = true
    return
  }
  series.breaches.delete(low.index)
  series.slips.add(low.index)
  if (series.breaches.size === 0) series.cause = null
}

/**
 * A reading from before others that are recorded already. It may add a breach or be passed over; it never clears
 * anything.
 */
function takeBackdated(series: Series, mark: SeriesMark): void {
  const before = series.accepted.filter(({ at }) => at <= mark.at)
  const after = series.accepted.filter(({ at }) => at > mark.at)
  const top = highest(before)
  const next = after.at(0)
  if (top !== undefined && isFall(top, mark)) {
    if (next !== undefined && isAbsurdRise(mark, next)) series.slips.add(mark.index)
    else breakBackdated(series, [mark])
    return
  }
  const last = before.at(-1)
  const isAbsurd = last !== undefined && isAbsurdRise(last, mark)
  const contradicted = after.filter((later) => isFall(mark, later))
  if (isAbsurd && contradicted.length > 0) series.slips.add(mark.index)
  else if (isAbsurd && next === undefined) series.openOutliers.push(mark)
  else {
    if (contradicted.length > 0) breakBackdated(series, contradicted)
    series.accepted = series.accepted.filter((one) => !contradicted.includes(one))
    accept(series, mark)
  }
}

function breakBackdated(series: Series, marks: readonly SeriesMark[]): void {
  series.cause ??= "backdated"
  series.isBroken = true
  for (const { index } of marks) series.breaches.add(index)
}

/**
 * A new instrument: its readings are added to what the vehicle had covered before. It heals no fall, and one that
 * is backdated changes nothing.
 */
function takeReplacement(series: Series, entry: Entry, metres: number): void {
  const { at, previousMetres } = entry
  if (series.latest !== null && at < series.latest.at) {
    series.ignored.add(entry.index)
    return
  }
  const old =
    previousMetres === null ? null : { ...toSeriesMark(series, entry, previousMetres), isDelayed: true }
  if (old !== null) takeReading(series, old)
  const isKnown = old !== null && series.accepted.includes(old)
  if (!isKnown || entry.witnesses.length < odometerLimits.replacementWitnesses)
    series.hasUnknownReplacement = true
  if (series.openFall !== null) series.isBroken = true
  const total = series.top?.metres ?? metres
  series.instruments.push({ from: at, offset: total - metres })
  const mark = toSeriesMark(series, entry, metres)
  if (!isKnown) accept(series, mark)
  series.latest = mark
}

function toSeriesMark(series: Series, entry: Entry, metres: number): SeriesMark {
  const instrument = series.instruments.findLast(({ from }) => from <= entry.at)
  const isDelayed = entry.recordedAt !== null && entry.recordedAt - entry.at > odometerLimits.lateSeconds
  const { index, at, author } = entry
  const total = metres + (instrument?.offset ?? 0)
  series.totals.set(index, total)
  return { index, at, author, isDelayed, metres: total }
}

function accept(series: Series, mark: SeriesMark): void {
  const place = series.accepted.findLastIndex(({ at }) => at <= mark.at) + 1
  series.accepted.splice(place, 0, mark)
  if (series.top === undefined || mark.metres > series.top.metres) series.top = mark
}

function highest(marks: readonly SeriesMark[]): SeriesMark | undefined {
  return marks.reduce<SeriesMark | undefined>(
    (top, mark) => (top === undefined || mark.metres > top.metres ? mark : top),
    undefined,
  )
}
