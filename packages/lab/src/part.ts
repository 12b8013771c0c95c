import type { licensedRoles } from "@urcar/sdk/kinds"
import { euro, type Text } from "./text.ts"

/** Who somebody is in a story, before it begins. */
export interface Part {
  readonly name: Text
  readonly type: "authority" | "business" | "owner" | "stranger"
  /** What the German department licensed a business as. */
  readonly role: (typeof licensedRoles)[number] | null
  /** Locked by a business, in millionths of a euro. */
  readonly stake: bigint
  /** At hand, in millionths of a euro. */
  readonly purse: bigint
  /** Seed of the key; authorities have theirs already. */
  readonly key: string
}

const plain = { type: "authority", role: null, stake: 0n, purse: 0n } as const

/** The department that licenses everybody in the story. */
export function department(): Part {
  return { ...plain, name: { en: "The department", de: "Die Behörde" }, key: "department" }
}

/** The police that certify owners' keys. */
export function police(): Part {
  return { ...plain, name: { en: "The police", de: "Die Polizei" }, key: "police" }
}

/** The federation's court, which hears appeals. */
export function court(): Part {
  return {
    ...plain,
    name: { en: "The federation’s court", de: "Das Gericht der Föderation" },
    key: "federation",
  }
}

/** What each role locks in the lab, in whole euros: what `npm start` asks of it too. */
const stakes: Readonly<Record<(typeof licensedRoles)[number], number>> = {
  manufacturer: 250_000,
  dealer: 25_000,
  "inspection-station": 20_000,
  workshop: 10_000,
  insurer: 50_000,
  notary: 20_000,
  bank: 100_000,
  "parts-supplier": 10_000,
  "tyre-shop": 5_000,
  "connected-car": 15_000,
}

/** A licensed business with its role's stake, and a purse in whole euros. */
export function business(key: string, name: Text, role: (typeof licensedRoles)[number], purse = 0): Part {
  return { name, type: "business", role, stake: toUnits(stakes[role]), purse: toUnits(purse), key }
}

/** Somebody whose key the police certified, with a purse in whole euros. */
export function owner(key: string, name: Text, purse = 0): Part {
  return { name, type: "owner", role: null, stake: 0n, purse: toUnits(purse), key }
}

/** Somebody without any permission. */
export function stranger(key: string, name: Text, purse = 0): Part {
  return { name, type: "stranger", role: null, stake: 0n, purse: toUnits(purse), key }
}

function toUnits(euros: number): bigint {
  return BigInt(euros) * euro
}
