import { InvalidOdometerError } from "../errors/odometer-errors.ts"
import type { Entry, OdometerEntry } from "./entry.ts"
import { odometerToMetres, toOdometer } from "./reading.ts"
import { toUnixSeconds } from "./time.ts"

/**
 * Checks the entries and puts them in the order in which they were recorded: by sequence if all have one (listings,
 * which are no records, come in before what was recorded at the same time or later), else by time of recording if all
 * have one, else as given.
 *
 * @throws InvalidOdometerError, InvalidTimeError for the first entry that is not well formed.
 */
export function readEntries(entries: readonly OdometerEntry[]): Entry[] {
  const read = entries.map(readEntry)
  const listings = read.filter(isListing)
  const records = read.filter((entry) => !isListing(entry))
  const haveTimes = read.every((entry) => entry.recordedAt !== null)
  if (records.every((entry) => entry.sequence !== null) && (listings.length === 0 || haveTimes)) {
    const ordered = sortBy(records, ({ sequence }) => sequence ?? 0)
    return listings.length === 0 ? ordered : insert(ordered, listings)
  }
  return haveTimes ? sortBy(read, ({ recordedAt }) => recordedAt ?? 0) : read
}

function isListing({ kind, sequence }: Entry): boolean {
  return kind === "listing" && sequence === null
}

function insert(records: readonly Entry[], listings: readonly Entry[]): Entry[] {
  const waiting = sortBy(listings, ({ recordedAt }) => recordedAt ?? 0)
  const merged: Entry[] = []
  for (const record of records) {
    while (waiting[0] !== undefined && (waiting[0].recordedAt ?? 0) <= (record.recordedAt ?? 0))
      merged.push(...waiting.splice(0, 1))
    merged.push(record)
  }
  return [...merged, ...waiting]
}

function readEntry(entry: OdometerEntry, index: number): Entry {
  const { kind = "reading", author, authorRoles = [], witnesses = [], recordedAt, sequence, previous } = entry
  return {
    index,
    at: toUnixSeconds(entry.at),
    metres: readMetres(entry),
    kind,
    author: author === undefined ? null : author.toLowerCase(),
    authorRoles,
    witnesses,
    recordedAt: recordedAt === undefined ? null : toUnixSeconds(recordedAt),
    sequence: sequence === undefined ? null : sequence,
    supersedes: entry.supersedes ?? 0,
    previousMetres:
      previous === undefined ? null : odometerToMetres(toOdometer(previous.value, previous.unit)),
    imported: entry.imported ?? kind === "import",
  }
}

/** Kinds that matter to the engine without a reading; any other without one says nothing and is passed over. */
function readMetres({ value, unit }: OdometerEntry): number | null {
  if (value === undefined && unit === undefined) return null
  if (value === undefined) throw new InvalidOdometerError(value, unit, "missing")
  return odometerToMetres(toOdometer(value, unit))
}

function sortBy(entries: readonly Entry[], key: (entry: Entry) => number): Entry[] {
  return entries.toSorted((one, other) => key(one) - key(other))
}
