import { InvalidEntryError } from "../errors/odometer-errors.ts"
import type { OdometerEntry } from "./entry.ts"
import { toOdometer } from "./reading.ts"
import { toUnixSeconds } from "./time.ts"

/** Kinds that count for the engine without a reading: they end an author's right to correct. */
const kindsWithoutReading: ReadonlySet<unknown> = new Set(["listing", "sale", "ownership"])

/**
 * Reads an entry that came from outside, for example as a line of JSON. Members it does not know are passed over.
 *
 * @throws InvalidEntryError, InvalidTimeError, InvalidOdometerError
 */
export function parseOdometerEntry(input: unknown): OdometerEntry {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new InvalidEntryError("", input)
  const read = (member: string): unknown => Reflect.get(input, member)
  const { value, unit, previous } = { value: read("value"), unit: read("unit"), previous: read("previous") }
  const hasNoReading = value === undefined && unit === undefined && kindsWithoutReading.has(read("kind"))
  return {
    at: toUnixSeconds(read("at")),
    ...(hasNoReading ? {} : toOdometer(value, unit)),
    ...optional("kind", read("kind"), isText),
    ...optional("author", read("author"), isText),
    ...optional("authorRoles", read("authorRoles"), isTextList),
    ...optional("witnesses", read("witnesses"), isTextLists),
    ...optional("sequence", read("sequence"), isCount),
    ...optional("supersedes", read("supersedes"), isCount),
    ...optional("imported", read("imported"), isFlag),
    ...(isAbsent(read("recordedAt")) ? {} : { recordedAt: toUnixSeconds(read("recordedAt")) }),
    ...(isAbsent(previous) ? {} : { previous: readPrevious(previous) }),
  }
}

function readPrevious(previous: unknown) {
  if (typeof previous !== "object" || previous === null) throw new InvalidEntryError("previous", previous)
  return toOdometer(Reflect.get(previous, "value"), Reflect.get(previous, "unit"))
}

function optional<Name extends string, Value>(
  name: Name,
  value: unknown,
  isValid: (value: unknown) => value is Value,
): { [Member in Name]?: Value } | Record<never, never> {
  if (isAbsent(value)) return {}
  if (!isValid(value)) throw new InvalidEntryError(name, value)
  return { [name]: value }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isText(value: unknown): value is string {
  return typeof value === "string"
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean"
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

function isTextLists(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every(isTextList)
}
