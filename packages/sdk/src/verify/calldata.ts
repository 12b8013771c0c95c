import type { Address, Hex } from "viem"
import { hexToBigInt, sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import type { RawStatement } from "../records/raw.ts"

/**
 * Reads ABI-encoded calldata without an ABI decoder: offsets are followed as the contract follows them, and payloads
 * stay the bytes that the chain hashed.
 */
export interface Reader {
  /** Word at a byte offset. */
  readonly word: (at: number) => Hex
  readonly address: (at: number) => Address
  readonly integer: (at: number) => bigint
  /** A number small enough to be an offset, a count or a time. @throws RangeError */
  readonly number: (at: number) => number
  /** Where something dynamic lies, its offset standing at `at`, counted from `base`. */
  readonly follow: (at: number, base: number) => number
  /** Bytes or text whose length stands at `at`. */
  readonly bytes: (at: number) => Hex
}

const wordSize = 32

/** A reader of calldata behind its selector. @throws RangeError beyond the end, as the contract would revert. */
export function createReader(calldata: Hex): Reader {
  const size = (calldata.length - 2) / 2
  const slice = (at: number, length: number): Hex => {
    if (at + length > size) throw new RangeError("calldata too short")
    return length === 0 ? "0x" : sliceHex(calldata, at, at + length)
  }
  const word = (at: number) => slice(at, wordSize)
  const integer = (at: number) => hexToBigInt(word(at))
  const number = (at: number) => {
    const value = integer(at)
    if (value > 0xff_ffff_ffffn) throw new RangeError("no offset, count or time")
    return Number(value)
  }
  return {
    word,
    integer,
    number,
    address: (at) => sliceHex(word(at), 12),
    follow: (at, base) => base + number(at),
    bytes: (at) => slice(at + wordSize, number(at)),
  }
}

/** The elements of an array of values that fill a word each; its length stands at `at`. */
export function readWords<Value>(reader: Reader, at: number, read: (at: number) => Value): Value[] {
  return Array.from({ length: readCount(reader, at) }, (_, index) => read(at + wordSize * (index + 1)))
}

/** The elements of an array of dynamic values; its length stands at `at`. */
export function readDynamics<Value>(reader: Reader, at: number, read: (at: number) => Value): Value[] {
  const base = at + wordSize
  return Array.from({ length: readCount(reader, at) }, (_, index) =>
    read(reader.follow(base + wordSize * index, base)),
  )
}

/** Longer arrays are no calldata of the register. */
function readCount(reader: Reader, at: number): number {
  const count = reader.number(at)
  if (count > 4096) throw new RangeError("array too long")
  return count
}

/** `Record` at `base`. */
export function readStatement(reader: Reader, base: number): RawStatement {
  return {
    vin: sliceHex(reader.word(base), 0, 17),
    kind: reader.word(base + 32),
    stated: reader.integer(base + 64),
    sealedRoot: reader.word(base + 96),
    evidenceRoot: reader.word(base + 128),
    plate: sliceHex(reader.word(base + 160), 0, 16),
    payload: reader.bytes(reader.follow(base + 192, base)),
  }
}

/** The first four bytes of calldata for a function. */
export function selectorOf(signature: string): Hex {
  return sliceHex(keccak256(stringToHex(signature)), 0, 4)
}
