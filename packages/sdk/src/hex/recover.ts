import { secp256k1 } from "@noble/curves/secp256k1"
import type { Address, Hex } from "viem"
import { bytesToHex, hexToBigInt, sliceHex } from "./hex.ts"
import { keccak256 } from "./keccak.ts"

// A file holds a few dozen signatures: a table of the generator's multiples eight times as large costs more than it saves.
secp256k1.utils.precompute(4)

/** A signature on secp256k1. */
export interface Signature {
  readonly r: bigint
  readonly s: bigint
  /** Parity of the point's y: 0 or 1. */
  readonly yParity: number
}

/** A point of the curve; an account's public key is one. */
export type Point = InstanceType<typeof secp256k1.ProjectivePoint>

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

/** The public key whose signature of a hash this is. @throws Error if it is nobody's */
export function recoverKey(hash: Hex, { r, s, yParity }: Signature): Point {
  return new secp256k1.Signature(r, s).addRecoveryBit(yParity).recoverPublicKey(hash.slice(2))
}

/** The account of a public key; lower case. */
export function addressOfKey(key: Point): Address {
  return sliceHex(keccak256(bytesToHex(key.toRawBytes(false).slice(1))), 12)
}

/** Whose signature of a hash this is; lower case. @throws Error if it is nobody's */
export function recoverAddress(hash: Hex, signature: Signature): Address {
  return addressOfKey(recoverKey(hash, signature))
}
