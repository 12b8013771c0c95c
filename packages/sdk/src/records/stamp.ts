/** Where a record stands in its vehicle's life, as the chain packs it in one word. */
export interface Stamp {
  readonly sequence: number
  readonly supersedes: number
  /** The number on the instrument; 0 without a unit. */
  readonly odometer: number
  /** 0 none, 1 km, 2 mi. */
  readonly unit: number
  readonly occurredAt: number
  readonly recordedAt: number
  readonly previousBlock: number
}

/** Width in bits, from the low end of the word. */
const widths = [
  ["sequence", 32n],
  ["supersedes", 32n],
  ["odometer", 32n],
  ["unit", 8n],
  ["occurredAt", 40n],
  ["recordedAt", 40n],
  ["previousBlock", 40n],
] as const

/** One word of a stamp; a number wider than its field loses its high bits, as on chain. */
export function packStamp(stamp: Stamp): bigint {
  let word = 0n
  let shift = 0n
  for (const [name, width] of widths) {
    word |= BigInt.asUintN(Number(width), BigInt(stamp[name])) << shift
    shift += width
  }
  return word
}

/** The stamp in a word; bits above it are left out. */
export function unpackStamp(word: bigint): Stamp {
  const read = (shift: bigint, width: number) => Number(BigInt.asUintN(width, word >> shift))
  return {
    sequence: read(0n, 32),
    supersedes: read(32n, 32),
    odometer: read(64n, 32),
    unit: read(96n, 8),
    occurredAt: read(104n, 40),
    recordedAt: read(144n, 40),
    previousBlock: read(184n, 40),
  }
}
