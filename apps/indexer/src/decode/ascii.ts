import type { Hex } from "viem"

/** The ASCII text that stands left-aligned in fixed bytes, without its padding. */
export function textOfBytes(bytes: Hex): string {
  const pairs = bytes.slice(2).match(/../g) ?? []
  const text = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("")
  return text.replace(/\0+$/, "")
}

/** The same, `null` for zero bytes. */
export function optionalTextOfBytes(bytes: Hex): string | null {
  return textOfBytes(bytes) || null
}

const printable = /^[ -~]+$/

/** The same for names that the chain does not check: what is no readable text stays hexadecimal. */
export function nameOfBytes(bytes: Hex): string {
  const text = textOfBytes(bytes)
  return printable.test(text) ? text : bytes
}
