import { InvalidOdometerError } from "../errors/odometer-errors.ts"
import type { Entry, OdometerEntry } from "./entry.ts"
import { odometerToMetres, toOdometer } from "./reading.ts"
import { toUnixSeconds } from "./time.ts"

/**
 * Checks the entries and puts them in the order in which they were recorded: by sequence if all have one, else by
 * time of recording if all have one, else as given.
 *
 * @throws InvalidOdometerError, InvalidTimeError for the first entry that is not well formed.
 */
export function readEntries(entries: readonly OdometerEntry[]): Entry[] {
  const read = entries.map(readEntry)
  if (read.every((entry) => entry.sequence !== null)) return sortBy(read, ({ sequence }) => sequence ?? 0)
  if (read.every((entry) => entry.recordedAt !== null))
    return sortBy(read, ({ recordedAt }) => recordedAt ?? 0)
  return read
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
