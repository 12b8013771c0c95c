import { UrcarError } from "./urcar-error.ts"

/** Why an odometer reading is refused before it is judged. */
export type InvalidOdometerReason =
  | "type"
  | "text"
  | "unit"
  | "integer"
  | "negative"
  | "too-large"
  | "missing"
  | "unexpected"
  | "not-zero"

const odometerAdvice: Record<InvalidOdometerReason, string> = {
  type: "Pass the value as a number and the unit as text.",
  text: 'Write a reading as a whole number, a space and its unit, for example "123456 km".',
  unit: "The unit is km or mi, as the instrument shows it; it is never guessed.",
  integer: "Give whole kilometres or miles, without decimals.",
  negative: "An odometer shows zero or more.",
  "too-large": "An odometer shows at most 9,999,999.",
  missing: "This record needs the odometer with its unit.",
  unexpected: "This record states no odometer: leave it out.",
  "not-zero": "A vehicle is built with the odometer at 0.",
}

/** The odometer reading cannot be encoded. */
export class InvalidOdometerError extends UrcarError<{
  value: unknown
  unit: unknown
  reason: InvalidOdometerReason
}> {
  override name = "InvalidOdometerError" as const

  constructor(value: unknown, unit: unknown, reason: InvalidOdometerReason) {
    super("This is not a valid odometer reading.", { value, unit, reason }, odometerAdvice[reason])
  }
}

/** Why a time is refused. */
export type InvalidTimeReason = "type" | "format" | "range"

/** The time is neither whole unix seconds nor an ISO 8601 date. */
export class InvalidTimeError extends UrcarError<{ at: unknown; reason: InvalidTimeReason }> {
  override name = "InvalidTimeError" as const

  constructor(at: unknown, reason: InvalidTimeReason) {
    super(
      "This is not a valid time.",
      { at, reason },
      'Give whole unix seconds or an ISO 8601 date such as "2026-03-31" or "2026-03-31T10:00:00Z".',
    )
  }
}

/** A record states a time that has not come yet. */
export class FutureDateError extends UrcarError<{ at: number; now: number }> {
  override name = "FutureDateError" as const

  constructor(at: number, now: number) {
    super(
      "This date lies in the future.",
      { at, now },
      "Enter the day on which it happened, today at the latest.",
    )
  }
}

/** A member of an entry for the odometer engine is not of its form; no member names the entry itself. */
export class InvalidEntryError extends UrcarError<{ member: string; value: unknown }> {
  override name = "InvalidEntryError" as const

  constructor(member: string, value: unknown) {
    super(
      "This is not an entry that can be judged.",
      { member, value },
      'Give an object such as {"at":"2026-01-31","value":52000,"unit":"km"}; see docs/record-format.md.',
    )
  }
}
