import { keccak_256 } from "@noble/hashes/sha3"
import type { Hex } from "viem"
import { bytesToHex, hexToBytes } from "./hex.ts"

/** keccak-256 of bytes, in JavaScript alone. */
export function keccak256(hex: Hex): Hex {
  return bytesToHex(keccak_256(hexToBytes(hex)))
}
