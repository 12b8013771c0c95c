import * as z from "zod/mini"
import { count, countryCode, time } from "./fields.ts"
import { plateInterval } from "./life.ts"
import { vehicleSummary } from "./vehicles.ts"

/** `GET /plates/:text`. */
export const plateQuery = z.strictObject({
  /** On which day: unix seconds or an ISO 8601 date. Without it, now; where nobody has the plate now, its latest use. */
  at: z.optional(z.string().check(z.maxLength(30))),
  country: countryCode,
})

/** A vehicle that a plate means. */
export const plateMatch = z.object({
  interval: plateInterval,
  /** Whether the plate is as written; `false` where O and 0, or I and 1, were exchanged. */
  isExact: z.boolean(),
  /** Whether the vehicle carries the plate now. */
  isCurrent: z.boolean(),
  vehicle: vehicleSummary,
})

/** Every vehicle the text can mean: none, one, or several. */
export const plateMatches = z.object({
  text: z.string(),
  at: z.nullable(time),
  matches: z.array(plateMatch),
})

/** `GET /parts/:serial`. */
export const partQuery = z.strictObject({
  /** Whose serial number it is; without it, every maker's. */
  maker: z.optional(z.string().check(z.maxLength(60))),
})

/** A record that names a part, and why it should not have turned up there. */
export const partMatch = z.object({
  vin: z.string(),
  sequence: count,
  maker: z.string(),
  serial: z.string(),
  part: z.nullable(z.string()),
  event: z.enum(["fitted", "removed", "scrapped"]),
  donor: z.nullable(z.string()),
  occurredAt: time,
  recordedAt: time,
  flags: z.array(
    z.object({
      code: z.enum(["scrapped-part", "from-scrapped-car", "from-stolen-car", "in-two-cars"]),
      /** The vehicle that makes it suspect. */
      other: z.string(),
    }),
  ),
})

/** Every record that names a part, in the order of recording. */
export const partMatches = z.object({ serial: z.string(), matches: z.array(partMatch) })

/** `GET /lag`. */
export const lag = z.object({
  indexedBlock: count,
  /** Block time of `indexedBlock`. */
  indexedAt: time,
  /** `null` while the chain does not answer. */
  chainBlock: z.nullable(count),
  blocksBehind: z.nullable(count),
  /** 0 when nothing is missing; `null` while the chain does not answer. */
  secondsBehind: z.nullable(z.number()),
  /** Whether the chain's past is read in, so that only new blocks are waited for. */
  isReady: z.boolean(),
})

export type PlateParameters = z.infer<typeof plateQuery>
export type PlateMatch = z.infer<typeof plateMatch>
export type PartParameters = z.infer<typeof partQuery>
export type PartMatch = z.infer<typeof partMatch>
export type PartMatches = z.infer<typeof partMatches>
export type PlateMatches = z.infer<typeof plateMatches>
export type Lag = z.infer<typeof lag>
