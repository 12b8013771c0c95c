import { UnknownKindError } from "../errors/payload-errors.ts"

/**
 * Every record kind that has a name. The name is what the chain stores, so it never changes; a name without an
 * entry in the catalogue is reserved.
 */
export const kindNames = [
  "reading",
  "manufacture",
  "registration",
  "delivery",
  "retail",
  "plate",
  "inspection",
  "maintenance",
  "repair",
  "part-replaced",
  "part-scrapped",
  "accident",
  "claim",
  "policy",
  "recall-notice",
  "recall-done",
  "condition-report",
  "odometer-replaced",
  "export",
  "import",
  "theft",
  "recovery",
  "lien",
  "lien-release",
  "listing",
  "sale",
  "ownership",
  "correction",
  "scrapped",
] as const

/** The name of a record kind. */
export type KindName = (typeof kindNames)[number]

/** A kind as the chain names it: its ASCII name, left-aligned in 32 bytes. */
export type KindId = `0x${string}`

const known: ReadonlySet<string> = new Set(kindNames)
const idPattern = /^0x(?:[0-9a-f]{2}){32}$/i

/** Whether this is the name of a record kind. */
export function isKindName(name: unknown): name is KindName {
  return typeof name === "string" && known.has(name)
}

/** The chain's 32 bytes for a kind. */
export function kindToBytes32(name: KindName): KindId {
  if (!isKindName(name)) throw new UnknownKindError(name)
  const digits = Array.from(name, (character) => character.charCodeAt(0).toString(16))
  return `0x${digits.join("").padEnd(64, "0")}`
}

/**
 * The kind named by 32 bytes of the chain.
 *
 * @throws {@link UnknownKindError} if they name none.
 */
export function kindFromBytes32(bytes: KindId): KindName {
  if (typeof bytes !== "string" || !idPattern.test(bytes)) throw new UnknownKindError(bytes)
  const pairs = bytes.slice(2).match(/../g) ?? []
  const text = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("")
  const name = text.replace(/\0+$/, "")
  if (!isKindName(name)) throw new UnknownKindError(bytes)
  return name
}
