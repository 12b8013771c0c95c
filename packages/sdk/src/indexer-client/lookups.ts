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
export type PlateMatches = z.infer<typeof plateMatches>
export type Lag = z.infer<typeof lag>
