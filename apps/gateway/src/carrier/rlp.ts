/**
 * A list of byte strings in RLP, with a list without members at its place of `null`. viem's goes through hexadecimal
 * text byte by byte, which for a batch's hundred thousand bytes takes longer than to sign them.
 */
export function encodeRlpList(items: readonly (Uint8Array | null)[]): Buffer {
  const parts = items.flatMap((item) => {
    if (item === null) return [Buffer.from([0xc0])]
    const [first = 0] = item
    return item.length === 1 && first < 0x80 ? [item] : [encodeLength(item.length, 0x80), item]
  })
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([encodeLength(length, 0xc0), ...parts])
}

/** A number without leading zeros; nothing for 0. */
export function toNumberBytes(value: bigint): Buffer {
  const hex = value === 0n ? "" : value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")
}

function encodeLength(length: number, base: number): Buffer {
  if (length < 56) return Buffer.from([base + length])
  const bytes = toNumberBytes(BigInt(length))
  return Buffer.from([base + 55 + bytes.length, ...bytes])
}
