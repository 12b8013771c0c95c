import { NonceUsedError, type ReadClient, UnexpectedError } from "@urcar/sdk"
import { and, asc, eq, sql } from "drizzle-orm"
import type { Address, Hex, TransactionReceipt } from "viem"
import type { Database } from "../database/database.ts"
import { toSignedRecord } from "../records/body.ts"
import { toReason } from "../records/ledger.ts"
import { batches, type Reason, records } from "../records/table.ts"
import { findRecorded } from "./find-recorded.ts"
import { type Outcome, readOutcomes } from "./outcome.ts"

/** What settling works with. */
export interface SettleOptions {
  readonly database: Database
  readonly client: ReadClient
  readonly registry: Address
}

/** What is written down of a record's end. */
interface End {
  readonly hash: Hex
  readonly status: "recorded" | "refused"
  readonly reason: Reason | null
  readonly transaction: Hex
  readonly block: number
  readonly sequence: number | null
}

/** Reverts of one record's own transaction before it is given up. */
const maximumTries = 6

/** Writes down what a mined transaction made of its batch. Twice is as good as once. @throws ReceiptImplausibleError */
export async function settleBatch(
  options: SettleOptions,
  batchId: number,
  receipt: TransactionReceipt,
): Promise<void> {
  const { database, registry } = options
  if (receipt.status === "reverted") return putBack(database, batchId, "settled")
  const vin = sql<string>`${records.body} -> 'record' ->> 'vin'`
  const carried = await database
    .select({ hash: records.hash, author: records.author, vin })
    .from(records)
    .where(eq(records.batchId, batchId))
    .orderBy(asc(records.place))
  // A batch whose records went on without it can only be closed.
  const outcomes = carried.length === 0 ? [] : readOutcomes(carried, receipt.logs, registry)
  const here = { transaction: receipt.transactionHash, block: Number(receipt.blockNumber) }
  const ends = await Promise.all(
    outcomes.map(async (outcome) => (await findElsewhere(options, outcome)) ?? toEnd(outcome, here)),
  )
  await database.transaction(async (transaction) => {
    const settled = await transaction
      .update(batches)
      .set({ state: "settled" })
      .where(and(eq(batches.id, batchId), eq(batches.state, "open")))
      .returning()
    if (settled.length === 0) return
    await transaction.execute(sql`
      update records set status = ended.status, reason = ended.reason, transaction = ended.transaction,
        block = ended.block, sequence = ended.sequence, changed_at = now()
      from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb)
        as ended(hash text, status text, reason jsonb, transaction text, block bigint, sequence bigint)
      where records.hash = ended.hash and records.status = 'sent'`)
  })
}

/** Where a record entered whose nonce turned out to be used: it may have gone in another transaction. */
async function findElsewhere(
  { database, client }: SettleOptions,
  outcome: Outcome,
): Promise<End | undefined> {
  if (!("refused" in outcome && outcome.refused instanceof NonceUsedError)) return undefined
  const { hash } = outcome
  const [row] = await database.select({ body: records.body }).from(records).where(eq(records.hash, hash))
  const found = row && (await findRecorded(client, toSignedRecord(row.body)))
  return found && toEnd({ hash, recorded: found.recorded }, found)
}

/**
 * Has a batch's records wait again, when none of its attempts can be mined any more or the one that was reverted.
 * A record that reverts alone again and again is given up.
 */
export async function putBack(
  database: Database,
  batchId: number,
  state: "settled" | "released",
): Promise<void> {
  await database.transaction(async (transaction) => {
    const closed = await transaction
      .update(batches)
      .set({ state })
      .where(and(eq(batches.id, batchId), eq(batches.state, "open")))
      .returning()
    if (closed.length === 0) return
    const ofBatch = and(eq(records.batchId, batchId), eq(records.status, "sent"))
    const tries = state === "settled" ? sql`${records.tries} + 1` : records.tries
    const waits = { status: "received", batchId: null, place: null, changedAt: new Date() } as const
    await transaction
      .update(records)
      .set({ ...waits, tries })
      .where(ofBatch)
    const reason = toReason(new UnexpectedError("the transaction with this record reverts"))
    await transaction
      .update(records)
      .set({ status: "refused", reason })
      .where(and(eq(records.status, "received"), sql`${records.tries} >= ${maximumTries}`))
  })
}

function toEnd(outcome: Outcome, { transaction, block }: Pick<End, "transaction" | "block">): End {
  const { hash } = outcome
  if ("refused" in outcome)
    return { hash, status: "refused", reason: toReason(outcome.refused), transaction, block, sequence: null }
  const { sequence } = outcome.recorded
  return { hash, status: "recorded", reason: null, transaction, block, sequence }
}
