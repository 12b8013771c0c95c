import type { Address, Hex } from "viem"
import * as z from "zod/mini"

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value))
const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x(?:[0-9a-f]{2})*$/.test(value))

/** Why an officer looks a person up. */
export const lookupReasons = [
  "traffic-stop",
  "accident",
  "parking",
  "theft",
  "investigation",
  "emergency",
  "key-reissue",
  "court-order",
] as const

/** One of {@link lookupReasons}. */
export type LookupReason = (typeof lookupReasons)[number]

/** Papers that a person shows. */
export const documentKinds = ["identity-card", "passport", "residence-permit", "company-register"] as const

/** A person, or a company, behind an owner key. */
export const person = z.object({
  name: z.string(),
  address: z.object({ street: z.string(), postcode: z.string(), town: z.string(), country: z.string() }),
  document: z.object({ kind: z.enum(documentKinds), country: z.string(), number: z.string() }),
})

/** Who is signed in, and until when. */
export const session = z.object({ account: address, country: z.string(), expiresAt: z.int() })

/** What a lookup gave. Its place in the log is the receipt: keep it, and the entry cannot disappear unseen. */
export const lookupAnswer = z.object({
  entry: z.object({ sequence: z.int(), hash: hex }),
  vehicle: z.nullable(
    z.object({
      vin: z.string(),
      plate: z.string(),
      isCurrentPlate: z.boolean(),
      owner: address,
      holder: address,
    }),
  ),
  key: z.nullable(address),
  /** Country whose police certified the key; empty for a business or none. */
  certifiedBy: z.string(),
  /** `null` where this country's police have nobody behind the key. */
  person: z.nullable(z.object({ ...person.shape, registeredAt: z.int(), endedAt: z.nullable(z.int()) })),
})

/** The state of a country's anchoring. */
export const anchorAnswer = z.object({
  country: z.string(),
  entries: z.int(),
  anchored: z.int(),
  transaction: z.nullable(hex),
})

/** How often, and on which days, police looked up the person behind a car. */
export const lookupCount = z.object({
  vin: z.string(),
  count: z.int(),
  days: z.array(z.object({ day: z.string(), count: z.int() })),
})

const entry = z.object({ sequence: z.int(), content: hex, hash: hex })

/** A stretch of a country's log, without what it states. */
export const logPage = z.object({
  chainId: z.int(),
  country: z.string(),
  entries: z.array(entry),
  /** Sequence after which to go on; `null` at the end. */
  next: z.nullable(z.int()),
})

export type Person = z.infer<typeof person>
export type PoliceSession = z.infer<typeof session>
export type LookupAnswer = z.infer<typeof lookupAnswer>
export type AnchorAnswer = z.infer<typeof anchorAnswer>
export type LookupCount = z.infer<typeof lookupCount>
export type LogPage = z.infer<typeof logPage>

/** What an officer looks a person up by. */
export type LookupSubject =
  | { readonly by: "vin"; readonly vin: string }
  | { readonly by: "plate"; readonly plate: string; readonly country?: string }
  | { readonly by: "key"; readonly key: Address }
  | { readonly by: "document"; readonly country: string; readonly number: string }

/** A question for a person. */
export interface LookupParameters {
  readonly subject: LookupSubject
  /** Of a vehicle: whose key. The owner's unless stated. */
  readonly whom?: "owner" | "holder"
  readonly reason: LookupReason
  /** The officer's own reference. */
  readonly caseNumber: string
}
