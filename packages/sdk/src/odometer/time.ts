import { InvalidTimeError } from "../errors/odometer-errors.ts"

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/
/** 1886, the year of the first car. */
const earliest = -2_650_838_400
/** The end of the year 9999. */
const latest = 253_402_300_799

/**
 * A time as whole unix seconds. Text is an ISO 8601 date, or date and time; without a zone it is UTC.
 *
 * @throws {@link InvalidTimeError} with the reason.
 */
export function toUnixSeconds(at: unknown): number {
  const seconds = typeof at === "string" ? parseIso(at) : at
  if (typeof seconds !== "number") throw new InvalidTimeError(at, "type")
  if (!Number.isInteger(seconds)) throw new InvalidTimeError(at, "format")
  if (seconds < earliest || seconds > latest) throw new InvalidTimeError(at, "range")
  return seconds
}

function parseIso(text: string): number {
  const match = iso.exec(text)
  if (!match) throw new InvalidTimeError(text, "format")
  const day = text.slice(0, 10)
  const dayStart = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(dayStart) || new Date(dayStart).toISOString().slice(0, 10) !== day) {
    throw new InvalidTimeError(text, "format")
  }
  const hasZone = match[1] !== undefined || text.length === day.length
  const milliseconds = Date.parse(hasZone ? text : `${text}Z`)
  if (Number.isNaN(milliseconds)) throw new InvalidTimeError(text, "format")
  return Math.floor(milliseconds / 1000)
}
