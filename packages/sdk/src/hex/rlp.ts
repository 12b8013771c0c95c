import type { Hex } from "viem"
import { concatHex, hexToNumber, numberToHex, sliceHex } from "./hex.ts"

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

/** Decodes what {@link toRlp} encodes. @throws RangeError for what is cut off or followed by more */
export function fromRlp(encoded: Hex): Rlp {
  const { item, rest } = readItem(encoded)
  if (rest !== "0x") throw new RangeError("more than one item")
  return item
}

function readItem(encoded: Hex): { readonly item: Rlp; readonly rest: Hex } {
  if (encoded === "0x") throw new RangeError("nothing to decode")
  const first = hexToNumber(sliceHex(encoded, 0, 1))
  if (first < 0x80) return { item: sliceHex(encoded, 0, 1), rest: sliceHex(encoded, 1) }
  const isList = first >= 0xc0
  const short = first - (isList ? 0xc0 : 0x80)
  const lengthBytes = Math.max(0, short - 55)
  const size = lengthBytes === 0 ? short : hexToNumber(sliceHex(encoded, 1, 1 + lengthBytes))
  const start = 1 + lengthBytes
  if (sizeOf(encoded) < start + size) throw new RangeError("cut off")
  const body = sliceHex(encoded, start, start + size)
  return { item: isList ? readItems(body) : body, rest: sliceHex(encoded, start + size) }
}

function readItems(body: Hex): Rlp[] {
  const items: Rlp[] = []
  for (let left = body; left !== "0x"; ) {
    const { item, rest } = readItem(left)
    items.push(item)
    left = rest
  }
  return items
}

function prefix(size: number, offset: number): Hex {
  if (size < 56) return numberToHex(offset + size, { size: 1 })
  const length = Math.ceil(size.toString(16).length / 2)
  return concatHex([numberToHex(offset + 55 + length, { size: 1 }), numberToHex(size, { size: length })])
}

function sizeOf(bytes: Hex): number {
  return (bytes.length - 2) / 2
}
