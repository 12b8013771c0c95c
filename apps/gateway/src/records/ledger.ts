import type { UrcarError } from "@urcar/sdk"
import { and, count, eq, getTableColumns, inArray, min, sql } from "drizzle-orm"
import type { Address, Hex } from "viem"
import type { Database } from "../database/database.ts"
import type { StoredRecord } from "./body.ts"
import { type Reason, type RecordStatus, records } from "./table.ts"

/** What became of a record. */
export interface RecordState {
  readonly hash: Hex
  readonly status: RecordStatus
  readonly reason?: Reason
  readonly transaction?: Hex
  readonly block?: number
  /** Place in the vehicle's life file. */
  readonly sequence?: number
}

/** A record about to be stored. */
export interface NewRecord {
  readonly hash: Hex
  readonly author: Address
  readonly body: StoredRecord
  readonly gas: number
}

/** The queue as others see it. */
export interface QueueFigures {
  readonly received: number
  readonly sent: number
  /** Age of the oldest record without an end. */
  readonly oldestSeconds: number
}

const { hash, status, reason, transaction, block, sequence } = getTableColumns(records)
/** All but the record itself, which is long. */
const stateColumns = { hash, status, reason, transaction, block, sequence }

/** Every record this gateway ever took, and where it is. */
export type Ledger = ReturnType<typeof createLedger>

export function createLedger(database: Database) {
  const getStates = async (hashes: readonly Hex[]): Promise<Map<Hex, RecordState>> => {
    if (hashes.length === 0) return new Map()
    const rows = await database
      .select(stateColumns)
      .from(records)
      .where(inArray(records.hash, [...hashes]))
    return new Map(rows.map((row) => [row.hash, toState(row)]))
  }

  /**
   * Stores records, durably when it returns. One that the chain refused before is taken up again.
   *
   * @returns the hashes that wait or went on; another record with the same author and nonce keeps one out
   */
  const store = async (fresh: readonly NewRecord[], now = new Date()): Promise<ReadonlySet<Hex>> => {
    if (fresh.length === 0) return new Set()
    await insert(fresh, now)
    const hashes = fresh.map(({ hash }) => hash)
    const found = await findOf(hashes)
    const again = found.filter(({ status }) => status === "refused")
    for (const { hash } of again) await takeUp(hash, now)
    const kept = again.length === 0 ? found : await findOf(hashes)
    return new Set(kept.flatMap(({ hash, status }) => (status === "refused" ? [] : [hash])))
  }

  /** All in one parameter: to lay out and bind a thousand of them takes longer than to store the rows. */
  const insert = async (fresh: readonly NewRecord[], now: Date): Promise<void> => {
    const rows = fresh.map(({ hash, author, body, gas }) => ({ hash, author, nonce: body.nonce, body, gas }))
    const at = now.toISOString()
    await database.execute(sql`
      insert into records (hash, author, nonce, body, gas, status, received_at, changed_at)
      select hash, author, nonce, body, gas, 'received', ${at}::timestamptz, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as fresh(hash text, author text, nonce text, body jsonb, gas integer)
      on conflict do nothing`)
  }

  const findOf = (hashes: readonly Hex[]) =>
    database
      .select({ hash: records.hash, status: records.status })
      .from(records)
      .where(inArray(records.hash, [...hashes]))

  /** Leaves it refused where another record took the nonce meanwhile. */
  const takeUp = async (hash: Hex, now: Date): Promise<void> => {
    const fresh = { status: "received", reason: null, tries: 0, batchId: null, place: null } as const
    const times = { receivedAt: now, changedAt: now }
    await database
      .update(records)
      .set({ ...fresh, ...times })
      .where(and(eq(records.hash, hash), eq(records.status, "refused")))
      .catch((error: unknown) => {
        if (!isTaken(error)) throw error
      })
  }

  const getFigures = async (now = Date.now()): Promise<QueueFigures> => {
    const rows = await database
      .select({ status: records.status, number: count(), oldest: min(records.receivedAt) })
      .from(records)
      .where(sql`${records.status} in ('received', 'sent')`)
      .groupBy(records.status)
    const numberOf = (status: RecordStatus) => rows.find((row) => row.status === status)?.number ?? 0
    const oldest = Math.min(
      now,
      ...rows.flatMap((row) => (row.oldest === null ? [] : [row.oldest.getTime()])),
    )
    return {
      received: numberOf("received"),
      sent: numberOf("sent"),
      oldestSeconds: Math.round((now - oldest) / 1000),
    }
  }

  /** How many records of each author have no end yet. */
  const countUnsettled = async (authors: readonly Address[]): Promise<Map<Address, number>> => {
    const rows = await database
      .select({ author: records.author, number: count() })
      .from(records)
      .where(and(inArray(records.author, [...authors]), sql`${records.status} in ('received', 'sent')`))
      .groupBy(records.author)
    return new Map(rows.map(({ author, number }) => [author, number]))
  }

  return { getStates, store, getFigures, countUnsettled }
}

/** An error as it is stored and answered. */
export function toReason({ name, shortMessage, values }: UrcarError): Reason {
  const plain = JSON.stringify(values, (_, value) => (typeof value === "bigint" ? String(value) : value))
  return { name, message: shortMessage, values: JSON.parse(plain) }
}

/** Whether PostgreSQL kept a second row off a unique index (`unique_violation`). */
function isTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && "code" in cause && cause.code === "23505"
}

function toState(row: Pick<typeof records.$inferSelect, keyof typeof stateColumns>): RecordState {
  const { hash, status, reason, transaction, block, sequence } = row
  return {
    hash,
    status,
    ...(reason !== null && { reason }),
    ...(transaction !== null && { transaction }),
    ...(block !== null && { block }),
    ...(sequence !== null && { sequence }),
  }
}
