import type { Log as ServiceLog } from "@urcar/service"
import { and, asc, desc, eq, getTableColumns, gte, inArray, max } from "drizzle-orm"
import {
  type Address,
  type Hex,
  type PrivateKeyAccount,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from "viem"
import { getTransactionCount, getTransactionReceipt, sendRawTransaction } from "viem/actions"
import { toSignedRecord } from "../records/body.ts"
import { batchGas } from "../records/gas.ts"
import { attempts, batches, isOpen, records, senders } from "../records/table.ts"
import { ReceiptImplausibleError } from "./outcome.ts"
import { putBack, type SettleOptions, settleBatch } from "./settle.ts"
import { type Fees, raiseFees, signTransaction } from "./transaction.ts"

/** How long transactions are waited for, in milliseconds. */
export interface FollowTimes {
  /** Without a receipt, the same transaction is sent again. */
  readonly resend: number
  /** Without a receipt, a dearer one takes its place. */
  readonly raise: number
  /** After so long with its number used and no receipt, a batch's records wait again. */
  readonly release: number
}

/** What following works with. */
export interface FollowOptions extends SettleOptions {
  readonly accounts: ReadonlyMap<Address, PrivateKeyAccount>
  readonly times: FollowTimes
  readonly getFees: () => Promise<Fees>
  readonly log: ServiceLog
}

/** Batches looked at in one round. */
const atOnce = 64

type Batch = typeof batches.$inferSelect
type Attempt = Omit<typeof attempts.$inferSelect, "raw">

/** All but the transaction itself, which is long and only asked for to be sent again. */
const { raw: _, ...shortColumns } = getTableColumns(attempts)

/** Looks after transactions on their way: writes down what was mined, sends again what was lost. */
export function createFollower(options: FollowOptions) {
  const { database, client, accounts, times, log } = options
  const lastSent = new Map<number, number>()
  const usedSince = new Map<number, number>()

  /** One round over all that is open, of whichever gateway. */
  return async (): Promise<void> => {
    const open = await database.select().from(batches).where(isOpen).orderBy(asc(batches.id)).limit(atOnce)
    if (open.length === 0) return
    const ids = open.map(({ id }) => id)
    const tried = await database
      .select(shortColumns)
      .from(attempts)
      .where(inArray(attempts.batchId, ids))
      .orderBy(desc(attempts.sentAt))
    const counts = new Map<Address, Promise<number>>()
    const countOf = (address: Address) => {
      const known = counts.get(address) ?? getTransactionCount(client, { address, blockTag: "latest" })
      counts.set(address, known)
      return known
    }
    const rounds = open.map((batch) =>
      followBatch(
        batch,
        tried.filter(({ batchId }) => batchId === batch.id),
        countOf,
      ),
    )
    for (const result of await Promise.allSettled(rounds))
      if (result.status === "rejected") log.error("follow", { error: nameOf(result.reason) })
    for (const id of lastSent.keys()) if (!ids.includes(id)) forget(id)
  }

  async function followBatch(
    batch: Batch,
    tried: readonly Attempt[],
    countOf: (address: Address) => Promise<number>,
  ): Promise<void> {
    const receipts = await Promise.all(tried.map(({ hash }) => findReceipt(hash)))
    const receipt = receipts.find((one) => one !== undefined)
    if (receipt) {
      await settleBatch(options, batch.id, receipt)
      return forget(batch.id)
    }
    const now = Date.now()
    const [latest] = tried
    const since = lastSent.get(batch.id) ?? latest?.sentAt.getTime() ?? 0
    if (latest === undefined || now - since < times.resend) return
    if ((await countOf(batch.sender)) > batch.nonce) return release(batch, now)
    usedSince.delete(batch.id)
    lastSent.set(batch.id, now)
    const isSlow = now - latest.sentAt.getTime() > times.raise
    const raw = (isSlow ? await replace(batch, latest) : undefined) ?? (await readRaw(latest))
    if (raw !== undefined) await send(raw)
  }

  /** Its number was used, but none of its attempts has a receipt: believed only after a while, for nodes lag. */
  async function release(batch: Batch, now: number): Promise<void> {
    const since = usedSince.get(batch.id) ?? now
    usedSince.set(batch.id, since)
    if (now - since < times.release) return
    log.error("number used elsewhere", { batch: batch.id, nonce: batch.nonce })
    await putBack(database, batch.id, "released")
    forget(batch.id)
  }

  async function readRaw({ hash }: Attempt): Promise<Hex | undefined> {
    const [row] = await database.select({ raw: attempts.raw }).from(attempts).where(eq(attempts.hash, hash))
    return row?.raw
  }

  /**
   * The same records under the same number, paying more; written down before it is sent.
   *
   * @returns nothing where the latest attempt is to go again as it is
   */
  async function replace(batch: Batch, latest: Attempt): Promise<Hex | undefined> {
    const account = accounts.get(batch.sender)
    if (!account) return undefined
    const fees = raiseFees(latest.maxFee, await options.getFees())
    return database.transaction(async (transaction) => {
      await transaction.select().from(senders).where(eq(senders.address, batch.sender)).for("update")
      const rows = await transaction
        .select()
        .from(records)
        .where(eq(records.batchId, batch.id))
        .orderBy(asc(records.place))
      const [newest] = await transaction
        .select({ at: max(attempts.sentAt) })
        .from(attempts)
        .where(and(eq(attempts.batchId, batch.id), gte(attempts.sentAt, latest.sentAt)))
      if (rows.length === 0 || (newest?.at?.getTime() ?? 0) > latest.sentAt.getTime()) return undefined
      const signed = await signTransaction(account, {
        records: rows.map(({ body }) => toSignedRecord(body)),
        gas: batchGas(rows),
        nonce: batch.nonce,
        chainId: client.chain.id,
        fees,
      })
      await transaction
        .insert(attempts)
        .values({ ...signed, batchId: batch.id, sentAt: new Date() })
        .onConflictDoNothing()
      return signed.raw
    })
  }

  async function findReceipt(hash: Attempt["hash"]): Promise<TransactionReceipt | undefined> {
    try {
      return await getTransactionReceipt(client, { hash })
    } catch (error) {
      if (error instanceof TransactionReceiptNotFoundError) return undefined
      throw error
    }
  }

  /** What a node says to it decides nothing: only a receipt does. */
  async function send(raw: Hex): Promise<void> {
    await sendRawTransaction(client, { serializedTransaction: raw }).catch(() => undefined)
  }

  function forget(id: number): void {
    lastSent.delete(id)
    usedSince.delete(id)
  }
}

function nameOf(reason: unknown): string {
  if (reason instanceof ReceiptImplausibleError) return reason.name
  return reason instanceof Error ? reason.name : "unknown"
}
