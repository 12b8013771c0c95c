import type { Hex } from "viem"

/** A database holds no NUL in its texts: shown as replacement character. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "�")
}

/** The bytes of a text where the text does not show them all; `null` where it does, which is nearly always. */
export function unshownBytes(text: string, bytes: Hex): Hex | null {
  return `0x${Buffer.from(text).toString("hex")}` === bytes ? null : bytes
}

/** Addresses are kept in lower case. */
export function lower(address: Hex): Hex {
  return `0x${address.slice(2).toLowerCase()}`
}
