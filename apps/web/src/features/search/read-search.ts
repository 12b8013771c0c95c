import { InvalidVinError } from "@urcar/sdk/errors"
import { parseVin, type Vin } from "@urcar/sdk/vin"

/** What somebody looks for. */
export type Search = {
  readonly text: string
  /** The VIN that the text is, or could be with O, Q for 0 and I for 1 */
  readonly vin: Vin | undefined
  readonly at: string | undefined
  readonly country: string | undefined
  /** A day was given that is none */
  readonly hasBadDay: boolean
}

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).trim()

/** The letters a VIN never has, taken for the digits they look like. */
const fold = (text: string): string => text.replaceAll(/[oOqQ]/g, "0").replaceAll(/[iI]/g, "1")

function toVin(text: string): Vin | undefined {
  try {
    return parseVin(text)
  } catch (error) {
    if (error instanceof InvalidVinError) return undefined
    throw error
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}

/** Reads the search part of the page's address. */
export function readSearch(search: Readonly<Record<string, string | readonly string[] | undefined>>): Search {
  const text = first(search.q).slice(0, 40)
  const at = first(search.at)
  const country = first(search.country).toUpperCase()
  return {
    text,
    vin: toVin(text) ?? toVin(fold(text)),
    at: isDay(at) ? at : undefined,
    country: /^[A-Z]{2}$/.test(country) ? country : undefined,
    hasBadDay: at !== "" && !isDay(at),
  }
}
