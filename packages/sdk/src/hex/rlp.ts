import type { Hex } from "viem"
import { concatHex, numberToHex } from "./hex.ts"

/** What recursive length prefix encoding takes: bytes, or a list of such. */
export type Rlp = Hex | readonly Rlp[]

/** Encodes by the rules of the Ethereum Yellow Paper, appendix B. */
export function toRlp(item: Rlp): Hex {
  if (typeof item !== "string") {
    const body = concatHex(item.map(toRlp))
    return concatHex([prefix(sizeOf(body), 0xc0), body])
  }
  const isOwnCode = item.length === 4 && Number(item) < 0x80
  return isOwnCode ? item : concatHex([prefix(sizeOf(item), 0x80), item])
}

function prefix(size: number, offset: number): Hex {
  if (size < 56) return numberToHex(offset + size, { size: 1 })
  const length = Math.ceil(size.toString(16).length / 2)
  return concatHex([numberToHex(offset + 55 + length, { size: 1 }), numberToHex(size, { size: length })])
}

function sizeOf(bytes: Hex): number {
  return (bytes.length - 2) / 2
}
