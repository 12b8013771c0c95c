import { Point } from "@noble/secp256k1"
import type { Address, Hex } from "viem"
import { bytesToHex, hexToBigInt, numberToHex, sliceHex } from "./hex.ts"
import { keccak256 } from "./keccak.ts"
import { invert, modulo, order } from "./scalars.ts"
import { sumTerms } from "./sum-terms.ts"

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

/** The point that a signature's r and parity name. @throws Error if there is none, or r or s is out of range */
export function pointOf({ r, s, yParity }: Signature): Point {
  if (r <= 0n || r >= order || s <= 0n || s >= order) throw new RangeError("no signature of the curve")
  return Point.fromHex(`0${2 + yParity}${numberToHex(r, { size: 32 }).slice(2)}`)
}

/** The public key whose signature of a hash this is (SEC 1, 4.1.6). @throws Error if it is nobody's */
export function recoverKey(hash: Hex, signature: Signature): Point {
  const { r, s } = signature
  const inverse = invert(r)
  const key = sumTerms([
    { point: Point.BASE, scalar: modulo(-hexToBigInt(hash) * inverse) },
    { point: pointOf(signature), scalar: modulo(s * inverse) },
  ])
  return key.assertValidity()
}

/** The account of a public key; lower case. */
export function addressOfKey(key: Point): Address {
  return sliceHex(keccak256(bytesToHex(key.toBytes(false).slice(1))), 12)
}

/** Whose signature of a hash this is; lower case. @throws Error if it is nobody's */
export function recoverAddress(hash: Hex, signature: Signature): Address {
  return addressOfKey(recoverKey(hash, signature))
}
