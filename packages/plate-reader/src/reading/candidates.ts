import { formatPlate, hasNationalFormat } from "@urcar/sdk/plate"
import type { ReadSign } from "../engine/engine.ts"
import { lookalikesOf } from "./lookalikes.ts"

/** A plate that a picture can show. */
export interface PlateCandidate {
  /** Upper case, without separators. */
  readonly plate: string
  /** Countries whose formats it fits, ISO 3166-1 alpha-2; none where it fits no format. */
  readonly countries: readonly string[]
  /** As the first of its countries spaces it. */
  readonly text: string
  /** What speaks for it; comparable among candidates of one picture only. */
  readonly weight: number
}

/** Countries whose formats are tried where none is named. */
export const readCountries = ["DE", "FR", "AT", "PL", "NL", "CZ", "BE", "IT", "ES", "GB"] as const

/** What a spelling that fits no format still weighs: old, diplomatic and personal plates are legal too. */
const unformatted = 0.05
const fewest = 2
const longest = 10
/** Spellings that are followed at once: the best of them. */
const breadth = 96

/** The plates that signs as read can mean, likeliest first, by the formats of one country or of all. */
export function candidatesOf(signs: readonly ReadSign[], country?: string): PlateCandidate[] {
  if (signs.length < fewest || signs.length > longest) return []
  const countries = country === undefined ? readCountries : [country]
  return spellings(signs)
    .map(([plate, weight], index): PlateCandidate | undefined => {
      const fitting = countries.filter((code) => hasNationalFormat({ country: code, plate }))
      const [first] = fitting
      if (first !== undefined)
        return { plate, countries: fitting, text: formatPlate({ country: first, plate }), weight }
      return index === 0 ? { plate, countries: [], text: plate, weight: weight * unformatted } : undefined
    })
    .filter((candidate) => candidate !== undefined)
    .toSorted((one, other) => other.weight - one.weight)
}

type Spelling = readonly [plate: string, weight: number]

/** Spellings with lookalikes exchanged, likeliest first; as read is among them, and first. */
function spellings(signs: readonly ReadSign[]): Spelling[] {
  let found: Spelling[] = [["", 1]]
  for (const { sign, confidence } of signs) {
    const sure = 0.3 + 0.7 * confidence
    const choices: Spelling[] = [[sign, sure], ...lookalikesOf(sign)]
    found = found
      .flatMap(([start, weight]) => choices.map(([next, share]): Spelling => [start + next, weight * share]))
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, breadth)
  }
  const asRead = signs.map(({ sign }) => sign).join("")
  const own = found.find(([plate]) => plate === asRead) ?? [asRead, 0]
  return [own, ...found.filter(([plate]) => plate !== asRead)]
}
