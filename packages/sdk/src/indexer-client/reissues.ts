import * as z from "zod/mini"
import {
  address,
  anyAddress,
  count,
  countryCode,
  cursor,
  cursorParameter,
  hex,
  time,
  wholeNumber,
} from "./fields.ts"

/**
 * `referred`: vetoed by the old key, the federation's court decides. `refused`: the court decided against it. `lapsed`:
 * neither carried out nor decided in time.
 */
export const keyReissueStates = [
  "announced",
  "referred",
  "executed",
  "cancelled",
  "refused",
  "lapsed",
] as const

/** A key that is to stand, or stands, in another one's place. */
export const keyReissue = z.object({
  oldKey: address,
  /** A key may be announced anew a year after the last time. */
  number: count,
  newKey: address,
  state: z.enum(keyReissueStates),
  /** Whose police announced it. */
  country: z.string(),
  by: address,
  announcedAt: time,
  executableFrom: time,
  /** Inclusive; until then no sale of the old key settles. */
  lapsesAfter: time,
  vetoedAt: z.nullable(time),
  closedAt: z.nullable(time),
  /** Titles that the old key still holds. */
  titles: count,
  block: count,
  transaction: hex,
})

/** `GET /reissues`: the latest first. */
export const keyReissueListQuery = z.strictObject({
  /** The old key or the new one. */
  key: anyAddress,
  country: countryCode,
  /** `open`: announced or referred, and not lapsed. `following`: executed, with titles that have not followed yet. */
  state: z.optional(z.enum(["open", "following", "closed"])),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const keyReissueList = z.object({ items: z.array(keyReissue), cursor })

export type KeyReissue = z.infer<typeof keyReissue>
export type KeyReissueState = KeyReissue["state"]
export type KeyReissueListParameters = z.infer<typeof keyReissueListQuery>
export type KeyReissueList = z.infer<typeof keyReissueList>
