import { createHmac } from "node:crypto"
import type { Hex } from "viem"
import type { KeyRing } from "./key-ring.ts"

/** What a tag stands for. */
export type TagKind = "key" | "vehicle" | "document"

/** A keyed hash by which a row is found, and from which nothing can be told without the ring. */
export function tagOf({ index }: KeyRing, kind: TagKind, value: string): Hex {
  const digest = createHmac("sha256", index).update(`${kind} ${value.toLowerCase()}`).digest("hex")
  return `0x${digest}`
}

/** Of a document: blanks and hyphens in its number do not count. */
export function documentTag(ring: KeyRing, country: string, number: string): Hex {
  return tagOf(ring, "document", `${country} ${number.replaceAll(/[\s./-]/g, "")}`)
}
