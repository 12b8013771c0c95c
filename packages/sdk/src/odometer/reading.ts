import { InvalidOdometerError } from "../errors/odometer-errors.ts"

/** The units an instrument can show. */
export type OdometerUnit = "km" | "mi"

/** What an instrument showed, in its own unit. */
export interface Odometer {
  /** A whole number from 0 to 9,999,999. */
  readonly value: number
  readonly unit: OdometerUnit
}

/** The highest value an instrument shows. */
export const maximumOdometer = 9_999_999

/** The units as the chain numbers them; 0 says that a record states no odometer. */
export const odometerUnitIds = { none: 0, km: 1, mi: 2 } as const

const metresPerKilometre = 1000
const metresPerThousandMiles = 1_609_344

/**
 * Checks a reading.
 *
 * @throws {@link InvalidOdometerError} with the reason.
 */
export function toOdometer(value: unknown, unit: unknown): Odometer {
  if (typeof value !== "number") throw new InvalidOdometerError(value, unit, "type")
  if (!isOdometerUnit(unit)) throw new InvalidOdometerError(value, unit, "unit")
  if (!Number.isInteger(value)) throw new InvalidOdometerError(value, unit, "integer")
  if (value < 0) throw new InvalidOdometerError(value, unit, "negative")
  if (value > maximumOdometer) throw new InvalidOdometerError(value, unit, "too-large")
  return { value: value + 0, unit }
}

/** Whether this is a unit an instrument can show; `KM` or `miles` are not: a unit is never guessed. */
export function isOdometerUnit(unit: unknown): unit is OdometerUnit {
  return unit === "km" || unit === "mi"
}

/** The reading in whole metres, rounded down; 1 mi = 1,609.344 m. */
export function odometerToMetres({ value, unit }: Odometer): number {
  return unit === "km"
    ? value * metresPerKilometre
    : Math.floor((value * metresPerThousandMiles) / metresPerKilometre)
}

/** Whole kilometres of a distance in metres, rounded down. */
export function metresToKilometres(metres: number): number {
  return Math.floor(metres / metresPerKilometre)
}

/** Whole units of a distance in metres, rounded down: how a distance reads on an instrument of that unit. */
export function metresToUnit(metres: number, unit: OdometerUnit): number {
  return unit === "km"
    ? metresToKilometres(metres)
    : Math.floor((metres * metresPerKilometre) / metresPerThousandMiles)
}
