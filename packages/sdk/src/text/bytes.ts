import type { Hex } from "viem"
import { hexToBytes } from "../hex/hex.ts"

/** ASCII text, left-aligned and zero-padded in `size` bytes. @throws RangeError if it does not fit. */
export function bytesFromText(text: string, size: number): Hex {
  const codes = Array.from(text, (character) => character.charCodeAt(0))
  if (codes.length > size || codes.some((code) => code === 0 || code > 127)) {
    throw new RangeError(`"${text}" is not ASCII text of at most ${size} characters`)
  }
  const digits = codes.map((code) => code.toString(16).padStart(2, "0")).join("")
  return `0x${digits.padEnd(2 * size, "0")}`
}

/** Bytes without the zeros that pad them. */
export function trimBytes(bytes: Hex): Hex {
  return `0x${bytes.slice(2).replace(/(00)+$/, "")}`
}

/** The text that stands left-aligned in bytes. Never throws: what is no ASCII comes out as Latin-1. */
export function textFromBytes(bytes: Hex): string {
  return String.fromCharCode(...hexToBytes(trimBytes(bytes)))
}
