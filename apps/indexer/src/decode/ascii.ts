import type { Hex } from "viem"

/** The ASCII text that stands left-aligned in fixed bytes, without its padding. */
export function textOfBytes(bytes: Hex): string {
  const pairs = bytes.slice(2).match(/../g) ?? []
  const text = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("")
  return text.replace(/\0.*$/s, "")
}
