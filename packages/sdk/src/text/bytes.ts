import type { Hex } from "viem"

/** ASCII text, left-aligned and zero-padded in `size` bytes. @throws RangeError if it does not fit. */
export function bytesFromText(text: string, size: number): Hex {
  const codes = Array.from(text, (character) => character.charCodeAt(0))
  if (codes.length > size || codes.some((code) => code === 0 || code > 127)) {
    throw new RangeError(`"${text}" is not ASCII text of at most ${size} characters`)
  }
  const digits = codes.map((code) => code.toString(16).padStart(2, "0")).join("")
  return `0x${digits.padEnd(2 * size, "0")}`
}

/** The text that stands left-aligned in bytes: all up to the first zero byte. Reads what the chain reads, and never throws. */
export function textFromBytes(bytes: Hex): string {
  const pairs: readonly string[] = bytes.slice(2).match(/../g) ?? []
  const end = pairs.indexOf("00")
  const codes = (end < 0 ? pairs : pairs.slice(0, end)).map((pair) => Number.parseInt(pair, 16))
  return String.fromCharCode(...codes)
}
