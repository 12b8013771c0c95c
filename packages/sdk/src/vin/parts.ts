import type { Vin } from "./vin.ts"

/** The three sections of a VIN, as they are shown grouped. */
export interface VinParts {
  /** World manufacturer identifier, positions 1 to 3. */
  readonly wmi: string
  /** Vehicle descriptor section, positions 4 to 9. */
  readonly vds: string
  /** Vehicle indicator section, positions 10 to 17. */
  readonly vis: string
}

/** Splits a VIN into its sections (ISO 3779). */
export function splitVin(vin: Vin): VinParts {
  return { wmi: vin.slice(0, 3), vds: vin.slice(3, 9), vis: vin.slice(9) }
}

/** The last six characters, which a record names beside the plate. */
export function vinTail(vin: Vin): string {
  return vin.slice(-6)
}

const yearLetters = "ABCDEFGHJKLMNPRSTVWXY123456789"
const firstYear = 1980
const cycle = yearLetters.length

/**
 * The model years that position 10 can stand for, oldest first; the code repeats every 30 years, and makers
 * outside North America may put any character there, so this is a hint and never a fact.
 *
 * @see 49 CFR 565.15(d), table VII
 */
export function modelYears(vin: Vin, latest: number): number[] {
  const offset = yearLetters.indexOf(vin.charAt(9))
  if (offset < 0) return []
  const years: number[] = []
  for (let year = firstYear + offset; year <= latest; year += cycle) years.push(year)
  return years
}
