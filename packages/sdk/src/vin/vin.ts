import { InvalidVinError } from "../errors/identity-errors.ts"
import { asciiUpper } from "../text/ascii.ts"
import { computeCheckDigit, requiresCheckDigit } from "./check-digit.ts"

declare const vinBrand: unique symbol

/** A vehicle identification number that passed {@link parseVin}: 17 characters, upper case. */
export type Vin = string & { readonly [vinBrand]: true }

const separators = /[\s·-]/g
const allowed = /^[A-HJ-NPR-Z0-9]+$/

/**
 * Reads a VIN as people write it: lower case, blanks, hyphens and the grouping dot are accepted, nothing else is
 * guessed (an O is not taken for a zero).
 *
 * The check digit is enforced only where law makes it mandatory: North America (first character 1 to 5) and
 * China (L). Elsewhere position 9 may hold any filler.
 *
 * @throws {@link InvalidVinError} with the reason.
 * @see ISO 3779:2009; 49 CFR 565.15 (check digit); GB 16735.
 */
export function parseVin(text: string): Vin {
  const vin = typeof text === "string" ? asciiUpper(text.replace(separators, "")) : text
  assertVin(vin)
  return vin
}

/** Whether the text is a VIN as {@link parseVin} returns it: nothing is normalised here. */
export function isVin(text: unknown): text is Vin {
  try {
    assertVin(text)
    return true
  } catch {
    return false
  }
}

/** @throws {@link InvalidVinError} unless the text is a VIN as {@link parseVin} returns it. */
export function assertVin(text: unknown): asserts text is Vin {
  if (typeof text !== "string") throw new InvalidVinError(text, "type")
  if (text.length !== 17) throw new InvalidVinError(text, "length")
  if (!allowed.test(text)) throw new InvalidVinError(text, "charset")
  if (!requiresCheckDigit(text)) return
  const expected = computeCheckDigit(text)
  if (text[8] !== expected) throw new InvalidVinError(text, "check-digit", expected)
}
