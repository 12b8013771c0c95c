import { and, asc, count, eq, inArray, sql } from "drizzle-orm"
import type { Address, PrivateKeyAccount } from "viem"
import type { Database } from "../database/database.ts"
import { toSignedRecord } from "../records/body.ts"
import { batchGas, fitBatch, maximumBatchRecords } from "../records/gas.ts"
import { attempts, batches, isWaiting, records, senders } from "../records/table.ts"
import { type Fees, type Signed, signTransaction } from "./transaction.ts"

/** How records are gathered. */
export interface BatchLimits {
  /** A batch goes as soon as it is full, or its oldest record waited so long, in milliseconds. */
  readonly wait: number
  /** Batches of one sender that may be on their way. */
  readonly open: number
}

/** What a claim works with. */
export interface ClaimOptions {
  readonly database: Database
  readonly accounts: ReadonlyMap<Address, PrivateKeyAccount>
  readonly chainId: number
  readonly fees: Fees
  readonly limits: BatchLimits
  /** Records received up to then, in unix milliseconds, wait for no others. */
  readonly flushed: number
}

/**
 * Binds waiting records to the next number of a free sender and writes the signed transaction down, in one step that
 * happens whole or not at all. Gateways on one database never claim the same record or number: rows that another one
 * holds are skipped.
 *
 * @returns the transaction to be sent; undefined where nothing waits long enough or no sender is free
 */
export async function claimBatch(options: ClaimOptions, now = new Date()): Promise<Signed | undefined> {
  const { database, accounts, chainId, fees, limits, flushed } = options
  return database.transaction(async (transaction) => {
    const free = await transaction
      .select()
      .from(senders)
      .where(
        and(
          inArray(senders.address, [...accounts.keys()]),
          sql`(select ${count()} from ${batches} where ${batches.sender} = ${senders.address} and ${batches.state} = 'open') < ${limits.open}`,
        ),
      )
      .limit(1)
      .for("update", { skipLocked: true })
    const [sender] = free
    const account = sender && accounts.get(sender.address)
    if (!account) return undefined
    const waiting = await transaction
      .select()
      .from(records)
      .where(isWaiting)
      .orderBy(asc(records.id))
      .limit(maximumBatchRecords)
      .for("update", { skipLocked: true })
    const chosen = fitBatch(waiting, mostFor(waiting[0]?.tries ?? 0))
    const isFull = chosen.length === maximumBatchRecords || chosen.length < waiting.length
    const oldest = chosen[0]?.receivedAt.getTime() ?? Number.POSITIVE_INFINITY
    if (!isFull && oldest > Math.max(now.getTime() - limits.wait, flushed)) return undefined
    const nonce = sender.nextNonce
    const signed = await signTransaction(account, {
      records: chosen.map(({ body }) => toSignedRecord(body)),
      gas: batchGas(chosen),
      nonce,
      chainId,
      fees,
    })
    const row = { sender: sender.address, nonce, state: "open", createdAt: now } as const
    const [batch] = await transaction.insert(batches).values(row).returning({ id: batches.id })
    if (batch === undefined) throw new Error("an insert returns its row")
    await transaction.insert(attempts).values({ ...signed, batchId: batch.id, sentAt: now })
    const places = JSON.stringify(chosen.map(({ id }, place) => ({ id, place })))
    await transaction.execute(sql`
      update records set status = 'sent', batch_id = ${batch.id}, place = chosen.place, changed_at = now()
      from jsonb_to_recordset(${places}::jsonb) as chosen(id bigint, place integer)
      where records.id = chosen.id`)
    await transaction
      .update(senders)
      .set({ nextNonce: nonce + 1 })
      .where(eq(senders.address, sender.address))
    return signed
  })
}

/** After a transaction reverted as a whole its records go on in smaller groups, at last alone. */
function mostFor(tries: number): number {
  return Math.max(1, maximumBatchRecords >> (2 * tries))
}
