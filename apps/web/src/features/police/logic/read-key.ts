import type { Address } from "viem"

/** A key as a code or a person states it, or why it is none. */
export type ReadKey = { key: Address } | { problem: "empty" | "none" | "several" | "mistyped" }

const pattern = /0x[0-9a-fA-F]{40}(?![0-9a-fA-F])/g

const isMixed = (text: string): boolean => /[a-f]/.test(text) && /[A-F]/.test(text)

/**
 * Reads an owner's key out of what was scanned or pasted: the address alone, or within a link such as
 * `ethereum:0x…@31337`. Upper and lower case together carry a checksum (ERC-55), which is checked: a mistyped key
 * must never be certified.
 *
 * @param hasChecksum checks the address's own checksum
 */
export function readKey(text: string, hasChecksum: (address: Address) => boolean): ReadKey {
  if (text.trim() === "") return { problem: "empty" }
  const found = new Set(text.match(pattern) ?? [])
  const [first, second] = found
  if (first === undefined) return { problem: "none" }
  if (second !== undefined) return { problem: "several" }
  const key: Address = `0x${first.slice(2)}`
  if (isMixed(first.slice(2)) && !hasChecksum(key)) return { problem: "mistyped" }
  return { key }
}

/** A key in groups of four, as people compare it. */
export const keyGroups = (key: string): string[] => key.slice(2).match(/.{1,4}/g) ?? []
