import type { Hex } from "viem"
import { bytesFromText, textFromBytes } from "../text/bytes.ts"
import type { Plate } from "./normalise.ts"
import { formatPlateText, parsePlateText } from "./text.ts"

/** Bytes of a plate on chain. */
const size = 16

/** The plate as the chain keeps it, and its key there: its text, left-aligned in 16 bytes; zeros for none. */
export function plateToBytes16(plate: Plate | null): Hex {
  return bytesFromText(formatPlateText(plate), size)
}

/**
 * The plate of 16 bytes from the chain; `null` for none.
 *
 * @throws InvalidPlateError if the bytes are not a plate as {@link plateToBytes16} writes it.
 */
export function plateFromBytes16(bytes: Hex): Plate | null {
  return parsePlateText(textFromBytes(bytes))
}
