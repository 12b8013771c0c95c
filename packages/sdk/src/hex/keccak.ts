import type { Hex } from "viem"
import { bytesToHex, hexToBytes } from "./hex.ts"
import { permute } from "./permute.ts"

/** Bytes taken in at a time by a hash of 256 bits. */
const rate = 136
const digestSize = 32

/** keccak-256 of bytes, as Ethereum pads them. */
export function keccak256(hex: Hex): Hex {
  const message = hexToBytes(hex)
  // Lanes lie in memory with the lowest byte first, as on every machine that runs JavaScript today.
  const state = new Int32Array(50)
  const bytes = new Uint8Array(state.buffer)
  let at = 0
  for (const byte of message) {
    bytes[at] = (bytes[at] ?? 0) ^ byte
    at += 1
    if (at < rate) continue
    permute(state)
    at = 0
  }
  bytes[at] = (bytes[at] ?? 0) ^ 1
  bytes[rate - 1] = (bytes[rate - 1] ?? 0) ^ 0x80
  permute(state)
  return bytesToHex(bytes.subarray(0, digestSize))
}
