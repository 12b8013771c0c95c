import { hash } from "node:crypto"
import type { Hex } from "viem"
import { keccak256 as slowly } from "./keccak-anywhere.ts"

/** As OpenSSL hashes, some twenty times as fast as JavaScript. */
function quickly(hex: Hex): Hex {
  return `0x${hash("keccak-256", Buffer.from(hex.slice(2), "hex"))}`
}

/** keccak-256 of bytes. OpenSSL before 3.2, which Node 20 has, does not know it. */
export const keccak256: (hex: Hex) => Hex = isKnown() ? quickly : slowly

function isKnown(): boolean {
  try {
    return quickly("0x") === slowly("0x")
  } catch {
    return false
  }
}
