const writers = new Map<string, Intl.DisplayNames>()

function writerOf(tag: string): Intl.DisplayNames {
  const known = writers.get(tag)
  if (known) return known
  const writer = new Intl.DisplayNames(tag, { type: "region", fallback: "code" })
  writers.set(tag, writer)
  return writer
}

/**
 * A country in the reader's language.
 *
 * @param tag BCP 47
 * @param code ISO 3166-1 alpha-2, or `EU`; what is no code is given back
 */
export function countryName(tag: string, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (writerOf(tag).of(code) ?? code) : code
}
