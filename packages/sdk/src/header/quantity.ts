import type { Hex } from "viem"

/** A number as it is hashed: without leading zeros, nothing for 0. */
export function toQuantity(value: Hex): Hex {
  const digits = value.slice(2).replace(/^0+/, "")
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`
}
