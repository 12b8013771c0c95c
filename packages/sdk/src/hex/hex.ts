import type { Hex } from "viem"

/*
 * The few operations on hexadecimal text that the verifier needs. viem's would do, but each of them brings 40 KiB of
 * viem along, and the verifier must load fast on a phone.
 */

const pattern = /^0x[0-9a-f]*$/i
const encoder = new TextEncoder()

/** Whether this is hexadecimal text. */
export function isHex(value: unknown): value is Hex {
  return typeof value === "string" && pattern.test(value)
}

/** One text of several. */
export function concatHex(parts: readonly Hex[]): Hex {
  return `0x${parts.map((part) => part.slice(2)).join("")}`
}

/** Zeros added up to `size` bytes, at the left unless `dir` says right. @throws RangeError if it is longer already */
export function padHex(hex: Hex, { size, dir = "left" }: { size: number; dir?: "left" | "right" }): Hex {
  const digits = hex.slice(2)
  if (digits.length > size * 2) throw new RangeError(`${digits.length / 2} bytes do not fit into ${size}`)
  return `0x${dir === "left" ? digits.padStart(size * 2, "0") : digits.padEnd(size * 2, "0")}`
}

/** The bytes from `start` to before `end`. */
export function sliceHex(hex: Hex, start: number, end?: number): Hex {
  return `0x${hex.slice(2 + start * 2, end === undefined ? undefined : 2 + end * 2)}`
}

/** A number in `size` bytes. @throws RangeError if it does not fit */
export function numberToHex(value: number | bigint, { size }: { size: number }): Hex {
  if (value < 0) throw new RangeError("negative")
  return padHex(`0x${value.toString(16)}`, { size })
}

/** The number in the bytes; 0 for none. */
export function hexToBigInt(hex: Hex): bigint {
  return hex === "0x" ? 0n : BigInt(hex)
}

/** The number in the bytes. @throws RangeError above 2^53 - 1 */
export function hexToNumber(hex: Hex): number {
  const value = hexToBigInt(hex)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${hex} is no safe number`)
  return Number(value)
}

/** The bytes as they are. */
export function hexToBytes(hex: Hex): Uint8Array {
  const bytes = new Uint8Array((hex.length - 2) / 2)
  for (let index = 0; index < bytes.length; index++) {
    const at = 2 + index * 2
    bytes[index] = (digitOf(hex.charCodeAt(at)) << 4) | digitOf(hex.charCodeAt(at + 1))
  }
  return bytes
}

/** The value of a hexadecimal digit, by its code: `0`–`9` begin at 48, `A` at 65, `a` at 97. */
function digitOf(code: number): number {
  return code < 58 ? code - 48 : (code & 31) + 9
}

const bytePairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

/** Bytes as text. */
export function bytesToHex(bytes: Uint8Array): Hex {
  let digits = ""
  for (const byte of bytes) digits += bytePairs[byte]
  return `0x${digits}`
}

/** The UTF-8 bytes of a text. */
export function stringToHex(text: string): Hex {
  return bytesToHex(encoder.encode(text))
}
