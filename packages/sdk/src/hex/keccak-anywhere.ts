import { keccak_256 } from "@noble/hashes/sha3"
import type { Hex } from "viem"
import { bytesToHex, hexToBytes } from "./hex.ts"

type Keccak = (bytes: Uint8Array) => Hex

let hash: Keccak = (bytes) => bytesToHex(keccak_256(bytes))

/** keccak-256 of bytes, in JavaScript until something quicker is set. */
export function keccak256(hex: Hex): Hex {
  return hash(hexToBytes(hex))
}

/** From now on hashes with this. */
export function setKeccak(quicker: Keccak): void {
  hash = quicker
}
