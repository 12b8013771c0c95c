import { formatPlate, hasNationalFormat } from "@urcar/sdk/plate"

/** Numbers that look random and are the same on every run. */
export interface Random {
  readonly next: () => number
  readonly integer: (from: number, to: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** A plate as it stands on metal. */
export interface DrawnPlate {
  readonly country: DrawnCountry
  /** Without separators: what must be read. */
  readonly plate: string
  /** As its country spaces it. */
  readonly text: string
}

/** Countries whose plates are drawn. */
export const drawnCountries = ["AT", "BE", "CZ", "DE", "ES", "FR", "GB", "IT", "NL", "PL"] as const

/** One of {@link drawnCountries}. */
export type DrawnCountry = (typeof drawnCountries)[number]

/** A letter, a digit: `L` and `0`; consonants as Spain uses `C`, without I, O, Q, U `F`; a digit from 1 `1`. */
const shapes: Readonly<Record<DrawnCountry, readonly [string, ...string[]]>> = {
  AT: ["L 1000L", "LL 100LL", "LL 10LLL"],
  BE: ["1-LLL-000"],
  CZ: ["1L0 0000", "1LL 0000"],
  DE: ["L LL 1000", "LL LL 100", "LLL L 10", "LL L 1000", "M LL 1000"],
  ES: ["0000 CCC"],
  FR: ["FF-000-FF"],
  GB: ["LL00 LLL"],
  IT: ["FF 000 FF"],
  NL: ["F-000-FF", "0-FFF-00", "FF-000-F", "00-FFF-0"],
  PL: ["LL 00000", "LL 0000L", "LLL L000", "LLL 00LL"],
}

const alphabets: Readonly<Record<string, string>> = {
  L: "ABCDEFGHIJKLMNOPRSTUVWXYZ",
  M: "BFHKLM",
  F: "ABCDEFGHJKLMNPRSTVWXYZ",
  C: "BCDFGHJKLMNPRSTVWXYZ",
  "0": "0123456789",
  "1": "123456789",
}

/** A plate that fits its country's format. */
export function randomPlate(country: DrawnCountry, random: Random): DrawnPlate {
  for (;;) {
    const shape = random.pick(shapes[country])
    const plate = Array.from(shape, (mark) => {
      const alphabet = alphabets[mark]
      return alphabet === undefined ? "" : alphabet.charAt(random.integer(0, alphabet.length - 1))
    }).join("")
    if (hasNationalFormat({ country, plate }))
      return { country, plate, text: formatPlate({ country, plate }) }
  }
}
