import { InvalidVinError } from "../errors/identity-errors.ts"
import { assertVin, type Vin } from "./vin.ts"

/** Bytes as hexadecimal text. */
export type Hex = `0x${string}`

const vinBytes = /^0x[0-9a-f]{34}$/i
const hexDigits = 34

/** The VIN as the chain keeps it: its 17 ASCII bytes (`bytes17`). */
export function vinToBytes(vin: Vin): Hex {
  const digits = Array.from(vin, (character) => character.charCodeAt(0).toString(16).padStart(2, "0"))
  return `0x${digits.join("")}`
}

/**
 * The VIN of 17 bytes from the chain.
 *
 * @throws {@link InvalidVinError} if the bytes are not a VIN.
 */
export function vinFromBytes(bytes: Hex): Vin {
  if (typeof bytes !== "string") throw new InvalidVinError(bytes, "type")
  if (!vinBytes.test(bytes)) throw new InvalidVinError(bytes, "length")
  const pairs = bytes.slice(2).match(/../g) ?? []
  const text = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("")
  assertVin(text)
  return text
}

/** The title token's id: the VIN's bytes read as a number. */
export function vinToTokenId(vin: Vin): bigint {
  return BigInt(vinToBytes(vin))
}

/**
 * The VIN of a title token.
 *
 * @throws {@link InvalidVinError} if the number is not a VIN's.
 */
export function vinFromTokenId(tokenId: bigint): Vin {
  if (typeof tokenId !== "bigint") throw new InvalidVinError(tokenId, "type")
  if (tokenId < 0n) throw new InvalidVinError(tokenId, "length")
  return vinFromBytes(`0x${tokenId.toString(16).padStart(hexDigits, "0")}`)
}
