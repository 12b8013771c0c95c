import { parseVin } from "../vin/vin.ts"

/** VINs from one to another, both inclusive, as a manufacturer's series runs. */
export interface VinRange {
  readonly from: string
  readonly to: string
  /** What both begin with. */
  readonly prefix: string
}

/** What a list of VINs and ranges says. */
export interface RecallLines {
  readonly vins: readonly string[]
  readonly ranges: readonly VinRange[]
  /** Lines that are neither, as they were written. */
  readonly malformed: readonly string[]
}

/** A range begins alike as far as make and model go: VINs of two models follow one another by chance. */
const shortestPrefix = 8

/** Reads lines of single VINs and of ranges (`FROM - TO`). Empty lines are passed over. */
export function readRecallLines(lines: readonly string[]): RecallLines {
  const vins: string[] = []
  const ranges: VinRange[] = []
  const malformed: string[] = []
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== "")) {
    const [first, second, ...more] = line.split(/\s*(?:-|–|—|\.\.|…)\s*/).map(tryVin)
    const range = second === undefined ? undefined : toRange(first, second)
    if (second === undefined && first) vins.push(first)
    else if (range && more.length === 0) ranges.push(range)
    else malformed.push(line)
  }
  return { vins: [...new Set(vins)], ranges, malformed }
}

/** Whether a VIN lies in a range. */
export function isInRange(vin: string, { from, to }: Pick<VinRange, "from" | "to">): boolean {
  return from <= vin && vin <= to
}

function tryVin(text: string): string | null {
  try {
    return parseVin(text)
  } catch {
    return null
  }
}

function toRange(from: string | null | undefined, to: string | null): VinRange | undefined {
  if (!from || !to || from > to) return undefined
  const end = [...from].findIndex((sign, place) => sign !== to[place])
  const prefix = end === -1 ? from : from.slice(0, end)
  return prefix.length >= shortestPrefix ? { from, to, prefix } : undefined
}
