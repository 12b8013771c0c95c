import { isCountryCode } from "../country/countries.ts"
import { InvalidPlateError } from "../errors/identity-errors.ts"
import { asciiUpper } from "../text/ascii.ts"

/** A registration plate: country and the plate's letters and digits without separators. */
export interface Plate {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** Upper case, without separators: `BXY1234`. */
  readonly plate: string
}

const maximumLength = 12
const separators = /[\s.·•\-‐-―_/]/g
const allowed = /^[A-Z0-9]+$/

/** The chain keeps A to Z only; two letters for an umlaut as in machine-readable documents (ICAO 9303-3, table 6). */
const umlauts: Readonly<Record<string, string>> = { Ä: "AE", ä: "AE", Ö: "OE", ö: "OE", Ü: "UE", ü: "UE" }

/** Letters that plates show but keyboards write in another script: same shape, same letter (Vienna Convention). */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI"],
  ].flatMap(([from = "", to = ""]) => Array.from(from, (letter, index) => [letter, to.charAt(index)])),
)

/**
 * Reads a plate as people write it: lower case and separators are accepted, Greek and Cyrillic letters become
 * their Latin twins, German Ä, Ö, Ü become AE, OE, UE.
 *
 * Nothing is guessed here; {@link plateCandidates} resolves O and 0, I and 1 for a search.
 *
 * @throws {@link InvalidPlateError} with the reason.
 */
export function normalisePlate(country: string, text: string): Plate {
  if (typeof country !== "string" || typeof text !== "string")
    throw new InvalidPlateError(country, text, "type")
  const code = asciiUpper(country.trim())
  if (!isCountryCode(code)) throw new InvalidPlateError(country, text, "country")
  const plate = toLetters(text)
  if (plate === "") throw new InvalidPlateError(country, text, "empty")
  if (plate.length > maximumLength) throw new InvalidPlateError(country, text, "length")
  if (!allowed.test(plate)) throw new InvalidPlateError(country, text, "charset")
  return { country: code, plate }
}

function toLetters(text: string): string {
  const joined = asciiUpper(text.normalize("NFC").replace(separators, ""))
  return Array.from(joined, (letter) => umlauts[letter] ?? lookalikes[letter] ?? letter).join("")
}
