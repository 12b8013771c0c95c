import * as z from "zod/mini"
import { roleNames } from "../kinds/roles.ts"
import {
  address,
  amount,
  count,
  countryCode,
  cursor,
  cursorParameter,
  hex,
  time,
  wholeNumber,
} from "./fields.ts"

export const standings = ["none", "active", "suspended", "exiting", "revoked"] as const

/** A business, department, police or sale desk as the directory shows it. */
export const licenceSummary = z.object({
  account: address,
  country: z.string(),
  /** Role mask, see `rolesFromMask`. */
  roles: count,
  standing: z.enum(standings),
  since: time,
  changedAt: time,
  stake: amount,
  /** From its profile; `null` where none is filed in the open. */
  name: z.nullable(z.string()),
  city: z.nullable(z.string()),
  profileUri: z.nullable(z.string()),
  profileCommitment: z.nullable(hex),
  recordsWritten: count,
  recordsWitnessed: count,
  lastWroteAt: z.nullable(time),
})

/** `GET /licences`. */
export const licenceListQuery = z.strictObject({
  /** Begin of a name, or an address. */
  q: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(60))),
  country: countryCode,
  role: z.optional(z.enum(roleNames)),
  standing: z.optional(z.enum(standings)),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const licenceList = z.object({ items: z.array(licenceSummary), cursor })

/** A change of a licence. */
export const licenceEvent = z.object({
  sequence: count,
  country: z.string(),
  by: address,
  roles: count,
  standing: z.enum(standings),
  stake: amount,
  at: time,
  block: count,
  previousBlock: count,
  transaction: hex,
})

/** A record as its author's page lists it. */
export const writtenRecord = z.object({
  vin: z.string(),
  sequence: count,
  kind: z.string(),
  occurredAt: time,
  recordedAt: time,
  block: count,
  transaction: hex,
})

/** `GET /licences/:address`. */
export const licenceLife = z.object({
  licence: licenceSummary,
  events: z.array(licenceEvent),
  wmis: z.array(z.string()),
  kinds: z.array(z.object({ kind: z.string(), count })),
  /** The latest fifty it wrote. */
  written: z.array(writtenRecord),
})

/** `GET /keys/:address`: an owner's key, or any account. */
export const keyLife = z.object({
  key: address,
  /** `null` for one that no police ever certified. */
  certificate: z.nullable(
    z.object({ country: z.string(), isValid: z.boolean(), since: time, changedAt: time }),
  ),
  events: z.array(
    z.object({
      sequence: count,
      what: z.enum(["certified", "withdrawn"]),
      country: z.string(),
      by: address,
      at: time,
      block: count,
      previousBlock: count,
      transaction: hex,
    }),
  ),
  /** The licence of a business's key. */
  licence: z.nullable(licenceSummary),
  /** Whether it may receive a title. */
  mayHold: z.boolean(),
  vehiclesOwned: count,
  vehiclesHeld: count,
  /** Money at the sale desk that it may withdraw. */
  credits: z.array(z.object({ currency: address, amount })),
})

export type LicenceSummary = z.infer<typeof licenceSummary>
export type LicenceListParameters = z.infer<typeof licenceListQuery>
export type LicenceList = z.infer<typeof licenceList>
export type LicenceEvent = z.infer<typeof licenceEvent>
export type LicenceLife = z.infer<typeof licenceLife>
export type KeyLife = z.infer<typeof keyLife>
