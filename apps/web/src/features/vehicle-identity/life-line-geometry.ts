import type { LifeLineInput, LifeLineReading } from "./life-line-types.ts"

/** A place on the plot, in percent of its width and height; y grows downwards. */
export type Point = { x: number; y: number }

/**
 * A record, placed. `drop`: how many kilometres it fell, where a fall begins. `beyond`: it lies above the plot and
 * stands at its upper edge, so that one absurd reading does not flatten a life.
 */
export type Mark = Point & { reading: LifeLineReading; drop: number | undefined; beyond: boolean }

/** A stretch of the line: as usual, across a gap, or falling. */
export type Segment = { from: Point; to: Point; state: "usual" | "gap" | "breach" }

/** A value on an axis and where it stands. */
export type Tick = { value: number; position: number }

/** A life line, measured out. All places in percent. */
export type LifeLineLayout = {
  marks: Mark[]
  segments: Segment[]
  gaps: { x: number; width: number; months: number }[]
  years: Tick[]
  /** In the unit asked for */
  distances: Tick[]
  accepted: number | undefined
  /** `undefined` also where it lies above the plot */
  highest: number | undefined
}

const day = 86_400
const month = 30.437 * day

const byTime = (a: LifeLineReading, b: LifeLineReading): number => a.at - b.at

type Measured = LifeLineReading & { km: number }

const hasKm = (reading: LifeLineReading): reading is Measured => reading.km !== undefined

/** The readings the line passes through, in time order: measured, not corrected later, not waiting for another. */
export function lineReadings(readings: readonly LifeLineReading[]): Measured[] {
  return readings
    .filter(hasKm)
    .filter(({ superseded, unconfirmed }) => !superseded && !unconfirmed)
    .sort(byTime)
}

/** A round step (1, 2 or 5 times a power of ten) that parts `range` into at most `count` pieces. */
export function roundStep(range: number, count: number): number {
  const rough = Math.max(range, 1) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
}

/** The mileage on the line at a time, straight between the readings around it. */
export function kmAt(line: readonly Measured[], at: number): number {
  const after = line.findIndex((reading) => reading.at >= at)
  const next = after === -1 ? line.at(-1) : line[after]
  const before = after > 0 ? line[after - 1] : next
  if (!next || !before) return 0
  if (next.at === before.at) return next.km
  return before.km + ((next.km - before.km) * (at - before.at)) / (next.at - before.at)
}

function yearTicks(from: number, to: number, count: number, x: (at: number) => number): Tick[] {
  const first = new Date(from * 1000).getUTCFullYear()
  const last = new Date(to * 1000).getUTCFullYear()
  const step = Math.max(1, roundStep(last - first + 1, count))
  const years: Tick[] = []
  for (let value = Math.ceil(first / step) * step; value <= last; value += step) {
    const at = Date.UTC(value, 0, 1) / 1000
    if (at >= from && at <= to) years.push({ value, position: x(at) })
  }
  return years
}

function segmentState(from: Measured, to: Measured, gaps: LifeLineInput["gaps"]): Segment["state"] {
  if (to.breach) return "breach"
  return gaps.some((gap) => gap.from < to.at && gap.to > from.at) ? "gap" : "usual"
}

/** How far a fall went below the highest reading before it; only its first reading says so. */
function dropOf(reading: LifeLineReading, line: readonly Measured[]): number | undefined {
  if (!reading.breach || reading.superseded || reading.km === undefined) return undefined
  if (line.findLast(({ at }) => at < reading.at)?.breach) return undefined
  const before = line.filter(({ at, breach }) => at < reading.at && !breach).map(({ km }) => km)
  return before.length > 0 ? Math.max(...before) - reading.km : undefined
}

/** The greatest mileage the plot makes room for: marks off the line only where they are not far above it. */
function greatestShown(input: LifeLineInput, line: readonly Measured[]): number {
  const onLine = Math.max(1, input.acceptedKm ?? 0, ...line.map(({ km }) => km))
  const others = [input.highestKm ?? 0, ...input.readings.filter(hasKm).map(({ km }) => km)]
  return Math.max(onLine, ...others.filter((km) => km <= 1.5 * onLine))
}

/**
 * Places a life on a plot. Time runs from the first record to the last, mileage from zero to a round number above
 * the highest reading.
 *
 * @param kmPerUnit the unit the axis counts in, so that its steps are round
 * @param yearCount at most so many years are named
 */
export function layOutLifeLine(input: LifeLineInput, kmPerUnit = 1, yearCount = 6): LifeLineLayout {
  const times = [...input.readings.map(({ at }) => at), ...input.gaps.flatMap(({ from, to }) => [from, to])]
  const from = Math.min(...times)
  const to = Math.max(...times, from + day)
  const line = lineReadings(input.readings)
  const greatest = greatestShown(input, line)
  const step = Math.max(1, roundStep(greatest / kmPerUnit, 4))
  const steps = Math.max(1, Math.ceil(greatest / kmPerUnit / step))
  const top = steps * step * kmPerUnit
  const x = (at: number) => (100 * (at - from)) / (to - from)
  const y = (km: number) => Math.max(0, 100 - (100 * km) / top)
  const place = (reading: LifeLineReading): Point => ({
    x: x(reading.at),
    y: y(reading.km ?? kmAt(line, reading.at)),
  })
  return {
    marks: [...input.readings].sort(byTime).map((reading) => ({
      ...place(reading),
      reading,
      drop: dropOf(reading, line),
      beyond: (reading.km ?? 0) > top,
    })),
    segments: line.slice(1).flatMap((reading, index): Segment[] => {
      const before = line[index]
      if (!before) return []
      return [{ from: place(before), to: place(reading), state: segmentState(before, reading, input.gaps) }]
    }),
    gaps: input.gaps.map((gap) => ({
      x: x(gap.from),
      width: x(gap.to) - x(gap.from),
      months: Math.round((gap.to - gap.from) / month),
    })),
    years: yearTicks(from, to, yearCount, x),
    distances: Array.from({ length: steps }, (_, index) => ({
      value: (index + 1) * step,
      position: 100 - (100 * (index + 1)) / steps,
    })),
    accepted: input.acceptedKm === undefined ? undefined : y(input.acceptedKm),
    highest: input.highestKm === undefined || input.highestKm > top ? undefined : y(input.highestKm),
  }
}
