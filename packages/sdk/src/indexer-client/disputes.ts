import * as z from "zod/mini"
import { disputeOutcomes, disputePhases, disputeReasons } from "../disputes/states.ts"
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
  words,
} from "./fields.ts"

/** A dispute over a record. Amounts in the euro token's smallest unit. */
export const dispute = z.object({
  id: count,
  vin: z.string(),
  sequence: count,
  /** Of the record. */
  kind: z.string(),
  recordedAt: time,
  writer: address,
  /** Whose department rules; `null` where the federation's court does. */
  country: z.nullable(z.string()),
  opener: address,
  reason: z.enum(disputeReasons),
  phase: z.enum(disputePhases),
  /** Of the ruling so far; final once the phase is `closed`. */
  outcome: z.enum(disputeOutcomes),
  isAnswered: z.boolean(),
  /** Of the present phase; `null` once closed. */
  deadline: z.nullable(time),
  /** Whether the deadline has passed, so that anyone may end the phase. */
  isOverdue: z.boolean(),
  /** The part of the writer's stake that is at risk. */
  exposure: amount,
  /** What each accuser put in. */
  bond: amount,
  accusers: count,
  appellant: z.nullable(address),
  appealBond: z.nullable(amount),
  slashed: z.nullable(amount),
  /** Shared equally among the accusers. */
  award: z.nullable(amount),
  /** Commitments: what the writer shows, what the ruling and the last decision stand on. */
  answer: z.nullable(hex),
  grounds: z.nullable(hex),
  finalGrounds: z.nullable(hex),
  /** The department; `null` where nobody ruled, or silence did. */
  ruledBy: z.nullable(address),
  openedAt: time,
  answeredAt: z.nullable(time),
  ruledAt: z.nullable(time),
  vetoedAt: z.nullable(time),
  appealedAt: z.nullable(time),
  closedAt: z.nullable(time),
  block: count,
  transaction: hex,
})

/** Who stands by a dispute. */
export const accuser = z.object({
  account: address,
  evidence: hex,
  joinedAt: time,
  /** Bond and award, once fetched. */
  claimed: z.nullable(amount),
})

/** `GET /disputes/:id`. */
export const disputeLife = z.object({ dispute, accusers: z.array(accuser) })

/** `GET /disputes`, the latest first. */
export const disputeListQuery = z.strictObject({
  vin: z.optional(z.string().check(z.regex(/^[A-HJ-NPR-Z0-9]{17}$/))),
  writer: anyAddress,
  /** Who opened it or stands by it. */
  accuser: anyAddress,
  /** Whose department rules. */
  country: countryCode,
  phase: words(disputePhases),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const disputeList = z.object({ items: z.array(dispute), cursor })

export type IndexedDispute = z.infer<typeof dispute>
export type DisputeLife = z.infer<typeof disputeLife>
export type DisputeListParameters = z.infer<typeof disputeListQuery>
export type DisputeList = z.infer<typeof disputeList>
