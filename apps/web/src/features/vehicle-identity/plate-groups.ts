import { formatPlate } from "@urcar/sdk/plate"

/** A plate as its country writes it; `head` is the district, where there is one. */
export type PlateGroups = { text: string; head: string; rest: string }

/**
 * A plate in one line of text, spaced as its country writes it. One that already carries spaces or dashes keeps
 * them.
 *
 * @param country ISO 3166-1 alpha-2
 * @param plate normalised (`BXY1234`) or spaced
 */
export function plateText(country: string, plate: string): string {
  return /[ -]/.test(plate) ? plate : formatPlate({ country, plate })
}

/** The same, parted behind its first group, where some countries place a seal or a crest. */
export function plateGroups(country: string, plate: string): PlateGroups {
  const text = plateText(country, plate)
  const [head = "", ...rest] = text.split(/[ -]/)
  return { text, head, rest: rest.join(" ") }
}
