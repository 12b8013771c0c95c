import type { OdometerEntry } from "./entry.ts"
import { isOdometerUnit, maximumOdometer } from "./reading.ts"
import { odometerFromChain } from "./text.ts"

/** A record as the chain gives it: the part that the engine looks at. */
export interface OdometerRecord {
  readonly kind: string
  /** Unix seconds. */
  readonly occurredAt: number
  /** Block time, unix seconds. */
  readonly recordedAt: number
  readonly odometer: number
  /** The chain's unit: 0 none, 1 km, 2 mi. */
  readonly unit: number
  readonly sequence: number
  readonly supersedes: number
  readonly author: string
  readonly witnesses: readonly string[]
  /** The decoded payload. */
  readonly payload: unknown
}

/**
 * A recorded record as an entry for the engine.
 *
 * @param rolesOf the roles an account had when the record was written
 */
export function toOdometerEntry(
  record: OdometerRecord,
  rolesOf: (account: string) => readonly string[],
): OdometerEntry {
  const { kind, occurredAt, recordedAt, sequence, supersedes, author, witnesses, payload } = record
  const reading = kind === "manufacture" ? { value: 0, unit: "km" as const } : odometerFromChain(record)
  return {
    at: occurredAt,
    recordedAt,
    kind,
    sequence,
    supersedes,
    author,
    authorRoles: rolesOf(author),
    witnesses: witnesses.map(rolesOf),
    ...reading,
    ...readPrevious(kind, payload),
    imported: kind === "import" || (kind === "registration" && readField(payload, "origin") === "imported"),
  }
}

/**
 * A listing as an entry for the engine. Listings are events of the sale desk and no records of the file, so whoever judges a
 * file with corrections has to look for them: an author's own correction does not count after one.
 *
 * @param recordedAt block time of the listing, unix seconds
 */
export function toListingEntry(recordedAt: number): OdometerEntry {
  return { kind: "listing", at: recordedAt, recordedAt }
}

/** The chain takes any payload: what states no reading of the old instrument leaves it unknown. */
function readPrevious(kind: string, payload: unknown): Pick<OdometerEntry, "previous"> {
  if (kind !== "odometer-replaced") return {}
  const value = readField(payload, "oldValue")
  const unit = readField(payload, "oldUnit")
  return isReading(value) && isOdometerUnit(unit) ? { previous: { value, unit } } : {}
}

function isReading(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maximumOdometer
}

function readField(payload: unknown, name: string): unknown {
  return typeof payload === "object" && payload !== null ? Reflect.get(payload, name) : undefined
}
