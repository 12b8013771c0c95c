import { InvalidPlateError } from "../errors/identity-errors.ts"
import { normalisePlate, type Plate } from "./normalise.ts"

/** The plate as a record states it: `"DE BXY1234"`, or `""` for a vehicle without one. */
export function formatPlateText(plate: Plate | null): string {
  if (plate === null) return ""
  const { country, plate: letters } = normalisePlate(plate.country, plate.plate)
  return `${country} ${letters}`
}

/**
 * Reads the text of a record; `""` gives `null`.
 *
 * @throws {@link InvalidPlateError} if it is not exactly as {@link formatPlateText} writes it.
 */
export function parsePlateText(text: string): Plate | null {
  if (text === "") return null
  if (typeof text !== "string") throw new InvalidPlateError(undefined, text, "type")
  const plate = normalisePlate(text.slice(0, 2), text.slice(3))
  if (`${plate.country} ${plate.plate}` !== text) throw new InvalidPlateError(plate.country, text, "charset")
  return plate
}
