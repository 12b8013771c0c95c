import { InvalidOdometerError } from "../errors/odometer-errors.ts"
import { isOdometerUnit, maximumOdometer, type Odometer, odometerUnitIds, toOdometer } from "./reading.ts"

const canonical = /^(0|[1-9][0-9]{0,6}) (km|mi)$/

/** The reading as a signer sees it: `"123456 km"`, or `""` where a record states none. */
export function formatOdometerText(odometer: Odometer | null): string {
  if (odometer === null) return ""
  const { value, unit } = toOdometer(odometer.value, odometer.unit)
  return `${value} ${unit}`
}

/**
 * Reads the canonical text; `""` gives `null`.
 *
 * @throws {@link InvalidOdometerError} with the reason.
 */
export function parseOdometerText(text: string): Odometer | null {
  if (text === "") return null
  const [, digits, unit] = (typeof text === "string" && canonical.exec(text)) || []
  if (digits === undefined) throw new InvalidOdometerError(text, undefined, "text")
  return toOdometer(Number(digits), unit)
}

/** How the chain holds a reading: the number and the unit's id. */
export interface ChainOdometer {
  readonly odometer: number
  readonly unit: number
}

/** The reading as the chain holds it. */
export function odometerToChain(odometer: Odometer | null): ChainOdometer {
  if (odometer === null) return { odometer: 0, unit: odometerUnitIds.none }
  const { value, unit } = toOdometer(odometer.value, odometer.unit)
  return { odometer: value, unit: odometerUnitIds[unit] }
}

/**
 * The reading the chain holds, or `null` where a record states none.
 *
 * @throws {@link InvalidOdometerError} with the reason.
 */
export function odometerFromChain({ odometer, unit }: ChainOdometer): Odometer | null {
  if (unit === odometerUnitIds.none && odometer === 0) return null
  const name = unit === odometerUnitIds.km ? "km" : unit === odometerUnitIds.mi ? "mi" : undefined
  if (!isOdometerUnit(name)) throw new InvalidOdometerError(odometer, unit, "unit")
  return toOdometer(Math.min(odometer, maximumOdometer + 1), name)
}
