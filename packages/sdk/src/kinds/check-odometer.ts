import { InvalidOdometerError } from "../errors/odometer-errors.ts"
import { type Odometer, toOdometer } from "../odometer/reading.ts"
import type { Kind } from "./kind.ts"

/**
 * Checks a record's odometer, or its absence, by the rule of its kind.
 *
 * @throws {@link InvalidOdometerError} with the reason.
 */
export function checkOdometer({ odometer: rule }: Pick<Kind, "odometer">, odometer: Odometer | null): void {
  if (odometer === null) {
    if (rule === "required" || rule === "zero")
      throw new InvalidOdometerError(undefined, undefined, "missing")
    return
  }
  const { value, unit } = toOdometer(odometer.value, odometer.unit)
  if (rule === "none") throw new InvalidOdometerError(value, unit, "unexpected")
  if (rule === "zero" && value !== 0) throw new InvalidOdometerError(value, unit, "not-zero")
}
