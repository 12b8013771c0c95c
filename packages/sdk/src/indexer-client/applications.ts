import * as z from "zod/mini"
import {
  address,
  amount,
  anyAddress,
  count,
  countryCode,
  cursor,
  cursorParameter,
  hex,
  time,
  wholeNumber,
} from "./fields.ts"

export const applicationStates = ["open", "granted", "declined", "withdrawn"] as const

/** The latest request of an account for a licence. */
export const application = z.object({
  account: address,
  country: z.string(),
  roles: count,
  state: z.enum(applicationStates),
  /** As on chain. */
  profile: z.string(),
  /** From the profile; `null` where it states none. */
  name: z.nullable(z.string()),
  town: z.nullable(z.string()),
  website: z.nullable(z.string()),
  /** Commitment to the private file. */
  documents: hex,
  /** Locked by the applicant now, in the euro token's smallest unit. */
  stake: amount,
  deposit: amount,
  appliedAt: time,
  closedAt: z.nullable(time),
  closedBy: z.nullable(address),
  block: count,
  transaction: hex,
})

/** `GET /applications`, the oldest first: a queue. */
export const applicationListQuery = z.strictObject({
  country: countryCode,
  account: anyAddress,
  state: z.optional(z.enum(applicationStates)),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const applicationList = z.object({ items: z.array(application), cursor })

/** `GET /terms`: what a licence takes, by country. Amounts in the euro token's smallest unit. */
export const countryTerms = z.object({
  country: z.string(),
  yearly: amount,
  /** For whoever runs a listed validator. */
  validatorYearly: amount,
  /** By role bit. */
  stakes: z.array(z.object({ role: count, amount })),
})

export const termsList = z.object({ items: z.array(countryTerms) })

export type IndexedApplication = z.infer<typeof application>
export type ApplicationListParameters = z.infer<typeof applicationListQuery>
export type ApplicationList = z.infer<typeof applicationList>
export type CountryTerms = z.infer<typeof countryTerms>
export type TermsList = z.infer<typeof termsList>
