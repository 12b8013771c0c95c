import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { textOfBytes } from "../decode/ascii.ts"
import { lower } from "../decode/text.ts"
import {
  answerDispute,
  commitmentOf,
  countOnVehicle,
  countOnWriter,
  disputeOutcomeOf,
  disputeReasonOf,
  openDispute,
} from "../projections/dispute.ts"
import type { Dispute } from "../projections/rows.ts"
import { placeOf } from "./place.ts"
import type { Database } from "./store.ts"

ponder.on("DisputeCourt:DisputeOpened", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const { disputeId, sequence, kind, recordedAt, reason, exposure, bond, deadline, evidence } = event.args
  const opener = lower(event.args.opener)
  const opened = {
    id: Number(disputeId),
    vin: vinFromBytes(event.args.vin),
    sequence,
    kind: textOfBytes(kind),
    recordedAt,
    writer: lower(event.args.writer),
    country: textOfBytes(event.args.country),
    opener,
    reason: disputeReasonOf(reason),
    exposure,
    bond,
    deadline,
  }
  const dispute = openDispute(opened, place)
  await db.insert(schema.dispute).values(dispute)
  await accuse(db, dispute.id, opener, evidence, place.at)
  await recount(db, null, dispute)
  await db
    .update(schema.licence, { account: dispute.writer })
    .set(({ disputesOpen }) => ({ disputesOpen: disputesOpen + 1 }))
})

ponder.on("DisputeCourt:DisputeJoined", async ({ event, context: { db } }) => {
  const dispute = await getDispute(db, event.args.disputeId)
  await accuse(db, dispute.id, lower(event.args.account), event.args.evidence, placeOf(event).at)
  await changeDispute(db, dispute, { accusers: dispute.accusers + 1 })
})

ponder.on("DisputeCourt:DisputeAnswered", async ({ event, context: { db } }) => {
  const { disputeId, commitment, deadline } = event.args
  const dispute = await getDispute(db, disputeId)
  await changeDispute(db, dispute, answerDispute(dispute, commitment, deadline, placeOf(event).at))
})

ponder.on("DisputeCourt:DisputeRuled", async ({ event, context: { db } }) => {
  const { disputeId, outcome, grounds, deadline } = event.args
  const by = lower(event.args.by)
  await changeDispute(db, await getDispute(db, disputeId), {
    phase: "ruled",
    outcome: disputeOutcomeOf(outcome),
    grounds: commitmentOf(grounds),
    ruledBy: BigInt(by) === 0n ? null : by,
    ruledAt: placeOf(event).at,
    deadline,
  })
})

ponder.on("DisputeCourt:DisputeEscalated", async ({ event, context: { db } }) => {
  const { disputeId, deadline } = event.args
  await changeDispute(db, await getDispute(db, disputeId), { phase: "appealed", deadline })
})

ponder.on("DisputeCourt:RulingVetoed", async ({ event, context: { db } }) => {
  const { disputeId, deadline } = event.args
  const vetoedAt = placeOf(event).at
  const change = { phase: "appealed", outcome: "none", vetoedAt, deadline } as const
  await changeDispute(db, await getDispute(db, disputeId), change)
})

ponder.on("DisputeCourt:DisputeAppealed", async ({ event, context: { db } }) => {
  const { disputeId, bond, deadline } = event.args
  await changeDispute(db, await getDispute(db, disputeId), {
    phase: "appealed",
    appellant: lower(event.args.appellant),
    appealBond: bond,
    appealedAt: placeOf(event).at,
    deadline,
  })
})

ponder.on("DisputeCourt:DisputeClosed", async ({ event, context: { db } }) => {
  const { disputeId, slashed, award, grounds } = event.args
  const dispute = await getDispute(db, disputeId)
  const outcome = disputeOutcomeOf(event.args.outcome)
  await changeDispute(db, dispute, {
    phase: "closed",
    outcome,
    slashed,
    award,
    finalGrounds: commitmentOf(grounds),
    deadline: null,
    closedAt: placeOf(event).at,
  })
  const account = dispute.writer
  await db.update(schema.licence, { account }).set((licence) => countOnWriter(licence, outcome))
})

ponder.on("DisputeCourt:DisputeClaimed", async ({ event, context: { db } }) => {
  const { disputeId, amount } = event.args
  const key = { dispute: Number(disputeId), account: lower(event.args.account) }
  await db.update(schema.accuser, key).set({ claimed: amount })
})

async function getDispute(db: Database, id: bigint): Promise<Dispute> {
  const dispute = await db.find(schema.dispute, { id: Number(id) })
  if (dispute === null) throw new Error(`No dispute ${id} was opened.`)
  return { ...dispute }
}

async function changeDispute(db: Database, before: Dispute, change: Partial<Dispute>): Promise<void> {
  const { id, ...columns } = change
  await db.update(schema.dispute, { id: before.id }).set(columns)
  await recount(db, before, { ...before, ...change })
}

async function recount(db: Database, before: Dispute | null, after: Dispute): Promise<void> {
  await db.update(schema.vehicle, { vin: after.vin }).set((vehicle) => countOnVehicle(vehicle, before, after))
}

async function accuse(
  db: Database,
  dispute: number,
  account: Hex,
  evidence: Hex,
  joinedAt: number,
): Promise<void> {
  await db.insert(schema.accuser).values({ dispute, account, evidence, joinedAt, claimed: null })
}
