import { metresToKilometres, type OdometerEntry, odometerLimits, odometerToMetres } from "@urcar/sdk/odometer"
import type { Vehicle } from "./rows.ts"

/**
 * What is kept of a vehicle's readings while its life line is plain: each reading accepted, at or above the one
 * before, on one instrument. Then the highest ever read, `markMetres`, is the latest one as well.
 */
export interface PlainLine extends Pick<Vehicle, "markMetres" | "latestReadingAt"> {
  readonly readingCount: number
}

/** Kinds that can turn the judgement of readings before them, or of all. */
const kindsThatTurn: ReadonlySet<string> = new Set(["correction", "odometer-replaced", "import"])

/**
 * Takes a further entry into a plain life line without looking at the ones before. `null` where the engine must
 * judge every entry: the line is plain no longer, or rises so fast that the limits have to be looked at closely.
 */
export function continueLine(line: PlainLine, entry: OdometerEntry): PlainLine | null {
  if (entry.imported === true || kindsThatTurn.has(entry.kind ?? "reading")) return null
  const { at, value, unit } = entry
  if (value === undefined || unit === undefined) return line
  if (typeof at !== "number") return null
  const mark = { at, metres: odometerToMetres({ value, unit }) }
  if (!follows(line, mark)) return null
  return { markMetres: mark.metres, readingCount: line.readingCount + 1, latestReadingAt: at }
}

function follows(
  { markMetres, readingCount, latestReadingAt }: PlainLine,
  mark: { readonly at: number; readonly metres: number },
): boolean {
  if (readingCount === 0 || latestReadingAt === null) return true
  if (mark.at < latestReadingAt || mark.metres < markMetres) return false
  const days = Math.max(1, Math.ceil((mark.at - latestReadingAt) / day))
  return mark.metres - markMetres <= odometerLimits.sustainedMetresPerDay * days
}

const day = 86_400

/** What the engine says of a plain life line; `null` for one without a reading, of which it says nothing yet. */
export function judgeLine({ markMetres, readingCount }: PlainLine) {
  if (readingCount === 0) return null
  const km = metresToKilometres(markMetres)
  return {
    acceptedKm: km,
    highestKm: km,
    kmOrder: km,
    ...(readingCount < 2 ? tooFew : rising),
    breachCount: 0,
  }
}

const tooFew = { verdict: "NO_JUDGEMENT", verdictReason: "TOO_FEW_READINGS" } as const
const rising = { verdict: "LOGICAL", verdictReason: "RISING" } as const
