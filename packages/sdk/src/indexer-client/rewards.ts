import * as z from "zod/mini"
import {
  address,
  amount,
  anyAddress,
  count,
  cursor,
  cursorParameter,
  hex,
  time,
  wholeNumber,
} from "./fields.ts"

export const roundPhases = ["posted", "challenged", "final", "ended", "void"] as const

/** A period's rewards in one currency. Amounts in its smallest unit. */
export const rewardRound = z.object({
  currency: address,
  period: count,
  /** `ended`: claims are over. `void`: neither root stood, the period is open again. */
  phase: z.enum(roundPhases),
  deadline: z.nullable(time),
  poster: address,
  root: hex,
  total: amount,
  challenger: z.nullable(address),
  challengedRoot: z.nullable(hex),
  challengedTotal: z.nullable(amount),
  claimed: amount,
  postedAt: time,
  closedAt: z.nullable(time),
  block: count,
  transaction: hex,
})

/** `GET /rewards/rounds`, the latest period first. */
export const roundListQuery = z.strictObject({
  currency: anyAddress,
  phase: z.optional(z.enum(roundPhases)),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const roundList = z.object({
  items: z.array(rewardRound),
  cursor,
  /** What the fees brought so far, per currency. */
  funds: z.array(z.object({ currency: address, rewards: amount, rest: amount, claimed: amount })),
})

/** `GET /rewards/claims`: who fetched what. One of both must be named. */
export const claimListQuery = z.strictObject({
  account: anyAddress,
  period: wholeNumber(0, 1_000_000),
  limit: wholeNumber(1, 100),
})

export const claimList = z.object({
  items: z.array(
    z.object({
      currency: address,
      period: count,
      account: address,
      amount,
      at: time,
      block: count,
      transaction: hex,
    }),
  ),
})

export type IndexedRewardRound = z.infer<typeof rewardRound>
export type RoundListParameters = z.infer<typeof roundListQuery>
export type RoundList = z.infer<typeof roundList>
export type ClaimListParameters = z.infer<typeof claimListQuery>
export type ClaimList = z.infer<typeof claimList>
