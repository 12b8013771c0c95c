/** Countries with a button of their own; every other one is found by "all countries". */
export const lookupCountries = ["DE", "FR", "AT", "PL", "NL", "CZ", "BE", "IT", "ES"] as const

/** What an officer looks up. */
export type LookupQuestion = {
  /** As typed, trimmed; empty before the first question */
  text: string
  /** ISO 3166-1 alpha-2; `undefined` looks in every country */
  country: string | undefined
  /** The vehicle a form is opened for */
  vin: string | undefined
}

type Parameters = Record<string, string | string[] | undefined>

const oneOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? ""

/** Reads the question from the page's address; what does not fit is left out. */
export function readLookup(parameters: Parameters): LookupQuestion {
  const country = oneOf(parameters.country).toUpperCase()
  const vin = oneOf(parameters.vin).toUpperCase()
  return {
    text: oneOf(parameters.plate).slice(0, 40),
    country: /^[A-Z]{2}$/.test(country) ? country : undefined,
    vin: /^[A-HJ-NPR-Z0-9]{17}$/.test(vin) ? vin : undefined,
  }
}
