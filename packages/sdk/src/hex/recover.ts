import type { Address, Hex } from "viem"
import { generator, invert, order, type Point, pointAt, sumTerms, toCoordinates } from "./curve.ts"
import { concatHex, hexToBigInt, numberToHex, sliceHex } from "./hex.ts"
import { keccak256 } from "./keccak.ts"

/** A signature on secp256k1. */
export interface Signature {
  readonly r: bigint
  readonly s: bigint
  /** Parity of the point's y: 0 or 1. */
  readonly yParity: number
}

/**
 * Reads a signature of 65 bytes (r, s, v) or of 64 (ERC-2098).
 *
 * @throws RangeError for any other
 */
export function parseSignature(signature: Hex): Signature {
  const size = (signature.length - 2) / 2
  const r = hexToBigInt(sliceHex(signature, 0, 32))
  const second = hexToBigInt(sliceHex(signature, 32, 64))
  if (size === 64) return { r, s: second & ((1n << 255n) - 1n), yParity: Number(second >> 255n) }
  const v = size === 65 ? Number(hexToBigInt(sliceHex(signature, 64))) : Number.NaN
  if (v !== 27 && v !== 28) throw new RangeError("no signature of the register's kind")
  return { r, s: second, yParity: v - 27 }
}

/** The point that a signature names by its r and parity. @throws RangeError for what is no signature */
export function pointOf({ r, s, yParity }: Signature): Point {
  const isScalar = (number: bigint) => number > 0n && number < order
  if (!isScalar(r) || !isScalar(s) || (yParity !== 0 && yParity !== 1)) throw new RangeError("out of range")
  return pointAt(r, yParity)
}

/** The public key whose signature of a hash this is (SEC 1, 4.1.6). @throws RangeError if it is nobody's */
export function recoverKey(hash: Hex, signature: Signature): Point {
  const inverse = invert(signature.r, order)
  const key = sumTerms([
    { point: pointOf(signature), scalar: signature.s * inverse },
    { point: generator, scalar: -hexToBigInt(hash) * inverse },
  ])
  if (key.z === 0n) throw new RangeError("no key")
  return key
}

/** The account of a public key; lower case. */
export function addressOfKey(key: Point): Address {
  const { x, y } = toCoordinates(key)
  return sliceHex(keccak256(concatHex([numberToHex(x, { size: 32 }), numberToHex(y, { size: 32 })])), 12)
}

/** Whose signature of a hash this is; lower case. @throws RangeError if it is nobody's */
export function recoverAddress(hash: Hex, signature: Signature): Address {
  return addressOfKey(recoverKey(hash, signature))
}
