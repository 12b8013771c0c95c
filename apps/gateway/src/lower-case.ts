import type { Address } from "viem"

/** An address as this service stores and compares it. */
export function lowerCase(address: Address): Address {
  return `0x${address.slice(2).toLowerCase()}`
}
