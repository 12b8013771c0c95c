import * as z from "zod/mini"
import { roleNames } from "../kinds/roles.ts"
import { application } from "./applications.ts"
import { dispute } from "./disputes.ts"
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

/** What a writer is worth, by the open formula. */
export const writerScore = z.object({
  /** Of the formula. */
  version: count,
  /** From 0 to 1,000; `null` where there is too little to say. */
  score: z.nullable(count),
  label: z.nullable(z.enum(["good", "fair", "poor"])),
  parts: z.object({
    records: count,
    vehicles: count,
    readings: count,
    contradicted: count,
    corrected: count,
    readVehicles: count,
    contradictedVehicles: count,
    correctedVehicles: count,
    disputesLost: count,
    disputesUnanswered: count,
    disputesWon: count,
    disputesOpen: count,
    latencySeconds: z.nullable(count),
  }),
  penalties: z.object({ readings: count, disputes: count, latency: count }),
})

/** A licence in the directory: with money, term, disputes and score. */
export const directoryEntry = z.extend(licenceSummary, {
  website: z.nullable(z.string()),
  /** The part of its stake that courts hold, and what they took so far. */
  reserved: amount,
  slashed: amount,
  /** From when the stake of who leaves can be withdrawn. */
  unbondedAt: z.nullable(time),
  /** `null` before the first fee. */
  paidUntil: z.nullable(time),
  /** Paid ahead for fees. */
  deposit: amount,
  disputesOpen: count,
  disputesLost: count,
  disputesWon: count,
  /** `null` where it takes too long to compute here: `urcar score` does. */
  score: z.nullable(writerScore),
})

/** How the directory is sorted. */
export const licenceSorts = ["account", "name", "since", "written", "stake"] as const

/** `GET /licences`. */
export const licenceListQuery = z.strictObject({
  /** Begin of a name, or an address. */
  q: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(60))),
  country: countryCode,
  role: z.optional(z.enum(roleNames)),
  standing: z.optional(z.enum(standings)),
  /** By account unless told; `since`, `written` and `stake` begin with the latest or the most. */
  sort: z.optional(z.enum(licenceSorts)),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const licenceList = z.object({ items: z.array(directoryEntry), cursor })

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

/** A record as its author's page lists it, with how it was judged. */
export const writtenRecord = z.object({
  vin: z.string(),
  sequence: count,
  kind: z.string(),
  occurredAt: time,
  recordedAt: time,
  block: count,
  transaction: hex,
  /** The latest dispute over it. */
  dispute: z.nullable(z.pick(dispute, { id: true, phase: true, outcome: true, isAnswered: true })),
})

/** `GET /licences/:address/records`, the latest first. */
export const writtenListQuery = z.strictObject({ cursor: cursorParameter, limit: wholeNumber(1, 100) })

export const writtenList = z.object({ items: z.array(writtenRecord), cursor })

/** A paid term. */
export const renewal = z.object({
  paidUntil: time,
  country: z.string(),
  fee: amount,
  at: time,
  block: count,
  transaction: hex,
})

/** `GET /licences/:address`. */
export const licenceLife = z.object({
  licence: directoryEntry,
  events: z.array(licenceEvent),
  /** Every paid term, the latest first. */
  renewals: z.array(renewal),
  /** Its latest request for a licence. */
  application: z.nullable(application),
  /** Over its records, the latest first. */
  disputes: z.array(dispute),
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
export type WriterScoreAnswer = z.infer<typeof writerScore>
export type DirectoryEntry = z.infer<typeof directoryEntry>
export type WrittenRecord = z.infer<typeof writtenRecord>
export type WrittenListParameters = z.infer<typeof writtenListQuery>
export type WrittenList = z.infer<typeof writtenList>
export type LicenceLife = z.infer<typeof licenceLife>
export type KeyLife = z.infer<typeof keyLife>
