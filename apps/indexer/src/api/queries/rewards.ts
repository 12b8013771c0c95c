import { db } from "ponder:api"
import { rewardClaim, rewardFund, rewardRound } from "ponder:schema"
import type { ClaimList, claimListQuery, RoundList, roundListQuery } from "@urcar/sdk/indexer-client"
import { and, desc, eq, sql } from "ponder"
import type { z } from "zod/mini"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toIndexedRound } from "../shapes.ts"
import type { Condition } from "./condition.ts"

const usualLimit = 50
const order = "period"
const mostFunds = 50

/** A page of reward rounds, the latest period first, with what the fees brought. */
export async function listRounds(filters: z.infer<typeof roundListQuery>): Promise<RoundList> {
  const { limit = usualLimit, cursor, currency, phase } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const place = sql`(${rewardRound.period}, ${rewardRound.currency})`
  const asked: (Condition | undefined)[] = [
    currency === undefined ? undefined : eq(rewardRound.currency, currency),
    phase === undefined ? undefined : eq(rewardRound.phase, phase),
    after === null ? undefined : sql`${place} < (${String(after.value)}::bigint, ${after.key}::text)`,
  ]
  const [rows, funds] = await Promise.all([
    db
      .select()
      .from(rewardRound)
      .where(and(...asked))
      .orderBy(desc(rewardRound.period), desc(rewardRound.currency))
      .limit(limit + 1),
    db.select().from(rewardFund).orderBy(rewardFund.currency).limit(mostFunds),
  ])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return {
    items: page.map(toIndexedRound),
    cursor: hasMore ? encodeCursor({ order, value: last.period, key: last.currency }) : null,
    funds: funds.map(({ currency, rewards, rest, claimed }) => ({
      currency,
      rewards: rewards.toString(),
      rest: rest.toString(),
      claimed: claimed.toString(),
    })),
  }
}

/** Rewards that were fetched, the latest period first. */
export async function listClaims({
  account,
  period,
  limit = usualLimit,
}: z.infer<typeof claimListQuery>): Promise<ClaimList> {
  if (account === undefined && period === undefined) refuse("account", "required")
  const asked = [
    account === undefined ? undefined : eq(rewardClaim.account, account),
    period === undefined ? undefined : eq(rewardClaim.period, period),
  ]
  const rows = await db
    .select()
    .from(rewardClaim)
    .where(and(...asked))
    .orderBy(desc(rewardClaim.period), desc(rewardClaim.amount), rewardClaim.account)
    .limit(limit)
  return { items: rows.map(({ amount, ...claim }) => ({ ...claim, amount: amount.toString() })) }
}
