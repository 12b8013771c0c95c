/** One national pattern: what fits it, and how its parts are set apart on the plate. */
export interface PlateFormat {
  readonly pattern: RegExp
  /** Replacement text for the pattern's groups. */
  readonly shown: string
}

function format(groups: string, shown: string): PlateFormat {
  return { pattern: new RegExp(`^${groups}$`), shown }
}

const french = "[A-HJ-NP-TV-Z]"
const italian = "[A-HJ-NPR-TV-Z]"
const spanish = "[BCDFGHJ-NPR-TV-Z]"
const digits = (from: number, to = from) => `([0-9]{${from},${to}})`
const letters = (from: number, to = from) => `([A-Z]{${from},${to}})`

/**
 * National formats, most usual first. A plate that fits none is shown as it is: old, diplomatic and personal
 * plates are legal too, so a format never refuses one.
 */
export const plateFormats: Readonly<Record<string, readonly PlateFormat[]>> = {
  AT: [
    format(`${letters(1, 2)}${digits(1, 5)}${letters(1, 3)}`, "$1 $2 $3"),
    format(`${letters(1, 2)}${letters(3, 5)}${digits(1)}`, "$1 $2 $3"),
  ],
  BE: [
    format(`([1-9])${letters(3)}${digits(3)}`, "$1-$2-$3"),
    format(`${letters(3)}${digits(3)}`, "$1-$2"),
    format(`${digits(3)}${letters(3)}`, "$1-$2"),
  ],
  BG: [format(`${letters(1, 2)}${digits(4)}${letters(1, 2)}`, "$1 $2 $3")],
  CH: [format(`${letters(2)}${digits(1, 6)}`, "$1 $2")],
  CZ: [format("([1-9][A-Z][0-9A-Z])([0-9]{4})", "$1 $2"), format("([A-Z]{2}[0-9A-Z])([0-9]{4})", "$1 $2")],
  // The file keeps no blanks: of several readings the one with two middle letters is by far the most usual.
  DE: [
    format("([A-Z]{1,4})([A-Z]{2})([1-9][0-9]{0,3}[EH]?)", "$1 $2 $3"),
    format("([A-Z]{1,4}?)([A-Z])([1-9][0-9]{0,3}[EH]?)", "$1 $2 $3"),
  ],
  DK: [format(`${letters(2)}${digits(2)}${digits(3)}`, "$1 $2 $3")],
  EE: [format(`${digits(3)}${letters(3)}`, "$1 $2")],
  ES: [
    format(`${digits(4)}(${spanish}{3})`, "$1 $2"),
    format(`${letters(1, 2)}${digits(4)}${letters(1, 2)}`, "$1-$2-$3"),
  ],
  FI: [format(`${letters(2, 3)}${digits(1, 3)}`, "$1-$2")],
  FR: [
    format(`(${french}{2})${digits(3)}(${french}{2})`, "$1-$2-$3"),
    format(`${digits(1, 4)}${letters(2, 3)}([0-9]{2}|2[AB])`, "$1 $2 $3"),
  ],
  GB: [
    format("([A-Z]{2}[0-9]{2})([A-Z]{3})", "$1 $2"),
    format("([A-Z][1-9][0-9]{0,2})([A-Z]{3})", "$1 $2"),
    format("([A-Z]{3})([1-9][0-9]{0,2}[A-Z])", "$1 $2"),
    format("([A-Z]{3})([1-9][0-9]{0,3})", "$1 $2"),
  ],
  GR: [format(`${letters(3)}${digits(4)}`, "$1-$2")],
  HU: [
    format(`${letters(2)}${letters(2)}${digits(3)}`, "$1 $2-$3"),
    format(`${letters(3)}${digits(3)}`, "$1-$2"),
  ],
  IE: [
    format(
      `${digits(2, 3)}(C|CE|CN|CW|D|DL|G|K|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WH|WX|WW)${digits(1, 6)}`,
      "$1-$2-$3",
    ),
  ],
  IT: [
    format(`(${italian}{2})${digits(3)}(${italian}{2})`, "$1 $2 $3"),
    format(`${letters(2)}([0-9A-Z]{6})`, "$1 $2"),
  ],
  LT: [format(`${letters(3)}${digits(3)}`, "$1 $2")],
  LU: [format(`${letters(2)}${digits(4)}`, "$1 $2")],
  LV: [format(`${letters(2)}${digits(1, 4)}`, "$1-$2")],
  NL: [
    format(`${letters(1)}${digits(3)}${letters(2)}`, "$1-$2-$3"),
    format(`${letters(2)}${digits(3)}${letters(1)}`, "$1-$2-$3"),
    format(`${digits(1)}${letters(3)}${digits(2)}`, "$1-$2-$3"),
    format(`${digits(2)}${letters(3)}${digits(1)}`, "$1-$2-$3"),
    format(`${letters(3)}${digits(2)}${letters(1)}`, "$1-$2-$3"),
    format(`${letters(1)}${digits(2)}${letters(3)}`, "$1-$2-$3"),
    format(`${digits(1)}${letters(2)}${digits(3)}`, "$1-$2-$3"),
    format(`${digits(3)}${letters(2)}${digits(1)}`, "$1-$2-$3"),
    format(`${digits(2)}${letters(2)}${letters(2)}`, "$1-$2-$3"),
    format(`${letters(2)}${letters(2)}${digits(2)}`, "$1-$2-$3"),
    format(`${letters(2)}${digits(2)}${letters(2)}`, "$1-$2-$3"),
    format(`${digits(2)}${letters(2)}${digits(2)}`, "$1-$2-$3"),
    format(`${digits(2)}${digits(2)}${letters(2)}`, "$1-$2-$3"),
    format(`${letters(2)}${digits(2)}${digits(2)}`, "$1-$2-$3"),
  ],
  NO: [format(`${letters(2)}${digits(5)}`, "$1 $2")],
  PL: [
    format(
      "([A-Z]{2})([0-9]{5}|[0-9]{4}[A-Z]|[0-9]{3}[A-Z]{2}|[0-9][A-Z][0-9]{3}|[0-9]{2}[A-Z]{2}[0-9])",
      "$1 $2",
    ),
    format(
      "([A-Z]{3})([A-Z][0-9]{3}|[0-9]{2}[A-Z]{2}|[0-9][A-Z][0-9]{2}|[0-9]{2}[A-Z][0-9]|[0-9][A-Z]{2}[0-9]|[A-Z]{2}[0-9]{2}|[0-9]{5}|[0-9]{4}[A-Z])",
      "$1 $2",
    ),
  ],
  PT: [
    format("([A-Z]{2})([0-9]{2})([A-Z]{2})", "$1-$2-$3"),
    format("([0-9]{2})([A-Z]{2})([0-9]{2})", "$1-$2-$3"),
    format("([0-9]{2})([0-9]{2})([A-Z]{2})", "$1-$2-$3"),
    format("([A-Z]{2})([0-9]{2})([0-9]{2})", "$1-$2-$3"),
  ],
  RO: [format(`${letters(1, 2)}${digits(2, 3)}${letters(3)}`, "$1 $2 $3")],
  SE: [format("([A-Z]{3})([0-9]{2}[0-9A-Z])", "$1 $2")],
  SI: [format("([A-Z]{2})([0-9A-Z]{5})", "$1 $2")],
  SK: [format(`${letters(2)}${digits(3)}${letters(2)}`, "$1 $2$3")],
  // Every state has its own formats; two blocks are by far the most usual.
  US: [
    format(`${letters(2, 3)}${digits(3, 4)}`, "$1 $2"),
    format(`${digits(3)}${letters(3)}`, "$1 $2"),
    format(`${digits(1)}${letters(3)}${digits(3)}`, "$1$2$3"),
  ],
}
