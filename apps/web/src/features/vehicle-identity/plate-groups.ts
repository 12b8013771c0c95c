/** Single-letter registration districts of Germany with many vehicles; used only to space a plate as it is drawn. */
const germanSingles = new Set([..."ABCDEFGHKLMNPRSWZ"])

const dutchGroups = /^([A-Z]+|\d+)([A-Z]+|\d+)([A-Z]+|\d+)$/

function german(plate: string): string[] {
  const [, letters, digits] = /^([A-ZÄÖÜ]{2,5})(\d{1,4}[EH]?)$/.exec(plate) ?? []
  if (!letters || !digits) return [plate]
  const single = letters.length === 2 || (letters.length === 3 && germanSingles.has(letters.charAt(0)))
  const district = single ? 1 : Math.min(3, letters.length - (letters.length > 3 ? 2 : 1))
  return [letters.slice(0, district), `${letters.slice(district)} ${digits}`]
}

const byPattern =
  (pattern: RegExp) =>
  (plate: string): string[] =>
    pattern.exec(plate)?.slice(1) ?? [plate]

const rules: Record<string, (plate: string) => string[]> = {
  DE: german,
  FR: byPattern(/^([A-Z]{2})(\d{3})([A-Z]{2})$/),
  IT: byPattern(/^([A-Z]{2})(\d{3}[A-Z]{2})$/),
  ES: byPattern(/^(\d{4})([A-Z]{3})$/),
  NL: byPattern(dutchGroups),
  BE: byPattern(/^(\d)([A-Z]{3})(\d{3})$/),
  AT: byPattern(/^([A-Z]{1,2})(\d{1,5}[A-Z]{1,3})$/),
  PL: byPattern(/^([A-Z]{2,3})([A-Z0-9]{4,5})$/),
  CZ: byPattern(/^(\d[A-Z]\d)(\d{4})$/),
  GB: byPattern(/^([A-Z]{2}\d{2})([A-Z]{3})$/),
}

const dashed = new Set(["FR", "NL", "BE"])

/** A plate as its country writes it: the groups, and what stands between them. */
export type PlateGroups = { groups: string[]; separator: " " | "-" }

/**
 * Spaces a plate the way its country paints it. For the eye only: it never changes a letter. A plate that already
 * carries spaces or dashes keeps them.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function plateGroups(country: string, plate: string): PlateGroups {
  const separator = dashed.has(country) ? "-" : " "
  if (/[ -]/.test(plate)) return { groups: plate.split(/[ -]+/), separator }
  return { groups: rules[country]?.(plate) ?? [plate], separator }
}

/** A plate in one line of text, spaced as its country writes it. */
export function plateText(country: string, plate: string): string {
  const { groups, separator } = plateGroups(country, plate)
  return groups.join(separator)
}
