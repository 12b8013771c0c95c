/** Where a record stands in its vehicle's life, as one word of the chain packs it. */
export interface Stamp {
  readonly sequence: number
  /** Sequence of the record it corrects; 0 for none. */
  readonly supersedes: number
  readonly odometer: number
  /** 0 none, 1 kilometres, 2 miles. */
  readonly unit: number
  readonly occurredAt: number
  readonly recordedAt: number
  /** Block of the vehicle's previous record; 0 for the first. */
  readonly previousBlock: number
}

/** Takes a stamp apart; the fields lie from low to high bits (`contracts/src/types/Stamp.sol`). */
export function decodeStamp(word: bigint): Stamp {
  const field = (offset: bigint, bits: number) => Number(BigInt.asUintN(bits, word >> offset))
  return {
    sequence: field(0n, 32),
    supersedes: field(32n, 32),
    odometer: field(64n, 32),
    unit: field(96n, 8),
    occurredAt: field(104n, 40),
    recordedAt: field(144n, 40),
    previousBlock: field(184n, 40),
  }
}
