import { DoubleEntryMismatchError } from "../../errors/chain-errors.ts"
import { asciiUpper } from "../../text/ascii.ts"

/** What a person at the car types besides the VIN. */
export interface DoubleEntry {
  /** Text of the plate on the car, `"DE BXY1234"`; empty for none. */
  readonly plate: string
  /** The VIN's last characters, as they stand on the car. */
  readonly vinTail: string
}

/** What the register says. */
export interface RegisteredIdentity {
  readonly vin: string
  /** Text of the registered plate; empty for none. */
  readonly plate: string
}

/** Characters of the VIN that are typed again. */
export const vinTailLength = 6

/**
 * Checks that plate and VIN tail name the same vehicle (double-key entry). The form calls it before signing; the
 * chain checks the plate again.
 *
 * @throws {@link DoubleEntryMismatchError} with the field that differs.
 */
export function assertDoubleEntry({ plate, vinTail }: DoubleEntry, vehicle: RegisteredIdentity): void {
  const tail = vehicle.vin.slice(-vinTailLength)
  const given = asciiUpper(vinTail.trim())
  if (given !== tail) throw new DoubleEntryMismatchError("vin-tail", given, tail)
  if (plate !== vehicle.plate) throw new DoubleEntryMismatchError("plate", plate, vehicle.plate)
}
