import { secp256k1 } from "@noble/curves/secp256k1"
import type { Address, Hex } from "viem"
import { bytesToHex, hexToBigInt, sliceHex } from "./hex.ts"
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

/** Whose signature of a hash this is; lower case. @throws Error if it is nobody's */
export function recoverAddress(hash: Hex, { r, s, yParity }: Signature): Address {
  const point = new secp256k1.Signature(r, s).addRecoveryBit(yParity).recoverPublicKey(hash.slice(2))
  const key = bytesToHex(point.toRawBytes(false).slice(1))
  return sliceHex(keccak256(key), 12)
}
