import { InvalidPlateError } from "../errors/identity-errors.ts"
import { hasNationalFormat } from "./format.ts"
import { plateFormats } from "./formats.ts"
import { normalisePlate, type Plate } from "./normalise.ts"

const twins: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", "1": "I" }
const maximumAmbiguous = 6

/**
 * The plates that a search text can mean: as written first, then with O and 0, I and 1 exchanged wherever a
 * national format asks for the other.
 *
 * With a country, or a text that begins with one (`"DE B XY 1234"`), only that country is looked at; else every
 * country whose format fits.
 *
 * @throws {@link InvalidPlateError} if the text is no plate at all.
 */
export function plateCandidates(text: string, country?: string): Plate[] {
  if (country !== undefined) return candidatesOf(normalisePlate(country, text))
  const named = readCountry(text)
  const everywhere = Object.keys(plateFormats).flatMap((code) =>
    candidatesOf(normalisePlate(code, text)).filter(hasNationalFormat),
  )
  return named ? [...candidatesOf(named), ...everywhere.filter(isNotIn(candidatesOf(named)))] : everywhere
}

/** A leading country code, set apart from the plate by a blank. */
function readCountry(text: string): Plate | null {
  const [, country, rest] = (typeof text === "string" && /^\s*([A-Za-z]{2})\s+(\S.*)$/s.exec(text)) || []
  if (country === undefined || rest === undefined) return null
  try {
    return normalisePlate(country, rest)
  } catch (error) {
    if (error instanceof InvalidPlateError) return null
    throw error
  }
}

function candidatesOf(plate: Plate): Plate[] {
  const others = spellings(plate.plate).map((letters) => ({ country: plate.country, plate: letters }))
  return [plate, ...others.filter((other) => other.plate !== plate.plate && hasNationalFormat(other))]
}

/** Every spelling with some of its ambiguous characters exchanged; the first few only, for the count doubles. */
function spellings(plate: string): string[] {
  let ambiguous = 0
  let results = [""]
  for (const character of plate) {
    const twin = twins[character]
    const exchange = twin !== undefined && ambiguous < maximumAmbiguous
    if (exchange) ambiguous += 1
    results = results.flatMap((start) => (exchange ? [start + character, start + twin] : [start + character]))
  }
  return results
}

function isNotIn(plates: readonly Plate[]) {
  return (plate: Plate) => !plates.some((one) => one.country === plate.country && one.plate === plate.plate)
}
