import { keccak_256 } from "@noble/hashes/sha3"
import type { Hex } from "viem"
import { bytesToHex } from "../hex/hex.ts"

/** keccak-256 of a file's bytes, encrypted as it is: its address in the store and its commitment on chain. */
export function hashFile(sealed: Uint8Array): Hex {
  return bytesToHex(keccak_256(sealed))
}
