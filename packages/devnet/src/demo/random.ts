/** Numbers that look random and follow from the seed alone. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number
  /** A whole number, both bounds included. */
  readonly integer: (from: number, to: number) => number
  readonly pick: <const Item>(items: readonly [Item, ...Item[]]) => Item
  readonly chance: (probability: number) => boolean
}

/** Seeded by a text: FNV-1a gives the seed, a Weyl sequence and the finaliser of MurmurHash3 the numbers. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <const Item>(items: readonly [Item, ...Item[]]): Item =>
    items[integer(0, items.length - 1)] ?? items[0]
  return { next, integer, pick, chance: (probability) => next() < probability }
}
