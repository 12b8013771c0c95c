import type { RoleName } from "@urcar/sdk/kinds"
import { euro, type Text } from "./text.ts"

/** Who somebody is in a story, before it begins. */
export interface Part {
  readonly name: Text
  readonly type: "authority" | "business" | "owner" | "stranger"
  /** What the German department licensed a business as. */
  readonly roles: readonly RoleName[]
  /** Locked by a business, in millionths of a euro. */
  readonly stake: bigint
  /** At hand, in millionths of a euro. */
  readonly purse: bigint
  /** Seed of the key; authorities have theirs already. */
  readonly key: string
}

const plain = { type: "authority", roles: [], stake: 0n, purse: 0n } as const

/** The department that licenses everybody in the story. */
export function department(): Part {
  return { ...plain, name: { en: "The department", de: "Die Behörde" }, key: "department" }
}

/** The police that certify owners' keys. */
export function police(): Part {
  return { ...plain, name: { en: "The police", de: "Die Polizei" }, key: "police" }
}

/** A licensed business, with its stake and purse in whole euros. */
export function business(
  key: string,
  name: Text,
  roles: readonly RoleName[],
  { stake, purse = 0 }: { readonly stake: number; readonly purse?: number },
): Part {
  return { name, type: "business", roles, stake: toUnits(stake), purse: toUnits(purse), key }
}

/** Somebody whose key the police certified, with a purse in whole euros. */
export function owner(key: string, name: Text, purse = 0): Part {
  return { name, type: "owner", roles: [], stake: 0n, purse: toUnits(purse), key }
}

/** Somebody without any permission. */
export function stranger(key: string, name: Text, purse = 0): Part {
  return { name, type: "stranger", roles: [], stake: 0n, purse: toUnits(purse), key }
}

function toUnits(euros: number): bigint {
  return BigInt(euros) * euro
}
