import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import type { RewardRound } from "../projections/rows.ts"
import { placeOf } from "./place.ts"
import type { Database } from "./store.ts"

ponder.on("RewardPool:FeesReceived", async ({ event, context: { db } }) => {
  const { rewards, rest } = event.args
  const changedAt = placeOf(event).at
  await db
    .insert(schema.rewardFund)
    .values({ currency: lower(event.args.currency), rewards, rest, claimed: 0n, changedAt })
    .onConflictDoUpdate((fund) => ({ rewards: fund.rewards + rewards, rest: fund.rest + rest, changedAt }))
})

ponder.on("RewardPool:RoundPosted", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { period, root, total, deadline } = event.args
  const row = {
    phase: "posted",
    deadline,
    poster: lower(event.args.poster),
    root,
    total,
    challenger: null,
    challengedRoot: null,
    challengedTotal: null,
    claimed: 0n,
    postedAt: at,
    closedAt: null,
    block,
    transaction,
  } as const
  // A period whose round was void is posted again.
  await db
    .insert(schema.rewardRound)
    .values({ currency: lower(event.args.currency), period: Number(period), ...row })
    .onConflictDoUpdate(row)
})

ponder.on("RewardPool:RoundChallenged", async ({ event, context: { db } }) => {
  const { currency, period, root, total, deadline } = event.args
  await changeRound(db, currency, period, {
    phase: "challenged",
    challenger: lower(event.args.challenger),
    challengedRoot: root,
    challengedTotal: total,
    deadline,
  })
})

// The root that stands may be the challenger's.
ponder.on("RewardPool:RoundFinal", async ({ event, context: { db } }) => {
  const { currency, period, root, total, deadline } = event.args
  const closedAt = placeOf(event).at
  await changeRound(db, currency, period, { phase: "final", root, total, deadline, closedAt })
})

ponder.on("RewardPool:RoundVoided", async ({ event, context: { db } }) => {
  const { currency, period, deadline } = event.args
  await changeRound(db, currency, period, { phase: "void", deadline, closedAt: placeOf(event).at })
})

ponder.on("RewardPool:RoundEnded", async ({ event, context: { db } }) => {
  const { currency, period } = event.args
  await changeRound(db, currency, period, { phase: "ended", deadline: null })
})

ponder.on("RewardPool:RewardClaimed", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { amount } = event.args
  const currency = lower(event.args.currency)
  const period = Number(event.args.period)
  const account = lower(event.args.account)
  await db.insert(schema.rewardClaim).values({ currency, period, account, amount, at, block, transaction })
  await db
    .update(schema.rewardRound, { currency, period })
    .set((round) => ({ claimed: round.claimed + amount }))
  await db.update(schema.rewardFund, { currency }).set((fund) => ({ claimed: fund.claimed + amount }))
})

async function changeRound(
  db: Database,
  currency: Hex,
  period: bigint,
  change: Partial<Omit<RewardRound, "currency" | "period">>,
): Promise<void> {
  await db.update(schema.rewardRound, { currency: lower(currency), period: Number(period) }).set(change)
}
