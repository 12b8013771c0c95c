import { type Facts, type Trait, traits } from "./facts.ts"

/** Facts of many cars, fact by fact: what distances are computed over. Unknown numbers are `NaN`, unknown words 0. */
export interface Columns {
  readonly age: Float64Array
  readonly km: Float64Array
  readonly since: Float64Array
  readonly engine: Float64Array
  readonly power: Float64Array
  readonly words: readonly { readonly trait: Trait; readonly codes: Uint16Array; readonly codeOf: CodeOf }[]
}

type CodeOf = ReadonlyMap<string | null, number>

export function toColumns(rows: readonly Facts[]): Columns {
  return {
    age: Float64Array.from(rows, ({ age }) => age),
    km: Float64Array.from(rows, ({ km }) => km),
    since: Float64Array.from(rows, ({ since }) => since),
    engine: Float64Array.from(rows, ({ engine }) => engine ?? Number.NaN),
    power: Float64Array.from(rows, ({ power }) => power ?? Number.NaN),
    words: traits.map((trait) => encodeTrait(rows, trait)),
  }
}

function encodeTrait(rows: readonly Facts[], trait: Trait) {
  const codeOf = new Map<string | null, number>([[null, 0]])
  for (const facts of rows) if (!codeOf.has(facts[trait])) codeOf.set(facts[trait], codeOf.size)
  return { trait, codeOf, codes: Uint16Array.from(rows, (facts) => codeOf.get(facts[trait]) ?? 0) }
}
