import { hashLogContent, hashLogEntry, type LogContent, type LogEntry, logGenesis } from "@urcar/sdk/audit"
import type { Database } from "@urcar/service/database"
import { and, asc, desc, eq, gt, isNotNull, lt, ne, sql } from "drizzle-orm"
import type { Address, Hex } from "viem"
import { open, rewrap, seal } from "../seal/envelope.ts"
import type { KeyRing } from "../seal/key-ring.ts"
import { lookupLog } from "./table.ts"

/** What an entry keeps encrypted. */
export interface LogSecret {
  /** The officer's account; `retention` for the service itself. */
  readonly by: Address | "retention"
  readonly reason?: string
  readonly caseNumber?: string
  readonly asked?: unknown
  readonly key?: Address
  readonly isFound?: boolean
}

/** An act about to be written down. */
export type LogAct = Pick<LogContent, "act" | "subject" | "owner" | "vehicle"> & {
  readonly secret: LogSecret
}

/** An entry as the log has it, with what it states as far as that is still there. */
export type StoredEntry = LogEntry & { readonly stated?: LogContent }

/** The log of what police do with persons. */
export type Log = ReturnType<typeof createLog>

const place = (country: string, sequence: number) => `log ${country} ${sequence}`

export function createLog(database: Database, ring: KeyRing, chainId: number) {
  /** The last entry; number 0 and the beginning's hash for an empty log. */
  const getHead = async (
    country: string,
    within: Database = database,
  ): Promise<Omit<LogEntry, "content">> => {
    const [last] = await within
      .select({ sequence: lookupLog.sequence, hash: lookupLog.hash })
      .from(lookupLog)
      .where(eq(lookupLog.country, country))
      .orderBy(desc(lookupLog.sequence))
      .limit(1)
    return last ?? { sequence: 0, hash: logGenesis(chainId, country) }
  }

  /** An entry's hash; `null` where it is not here. */
  const getHash = async (country: string, sequence: number): Promise<Hex | null> => {
    const [row] = await database
      .select({ hash: lookupLog.hash })
      .from(lookupLog)
      .where(and(eq(lookupLog.country, country), eq(lookupLog.sequence, sequence)))
    return row?.hash ?? null
  }

  /** Writes an entry inside a transaction: nothing of the transaction counts unless the entry stands. */
  const append = async (
    transaction: Database,
    country: string,
    { secret, ...act }: LogAct,
    at = Date.now(),
  ): Promise<Omit<LogEntry, "content">> => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`log ${country}`}))`)
    const last = await getHead(country, transaction)
    const sequence = last.sequence + 1
    const envelope = seal(ring, secret, place(country, sequence))
    const content = hashLogContent({ ...act, at, sealed: envelope.sealed })
    const hash = hashLogEntry(last.hash, { sequence, content })
    await transaction.insert(lookupLog).values({ country, sequence, at, ...act, ...envelope, content, hash })
    return { sequence, hash }
  }

  /** A stretch of the log. Contents are hashed anew from what is stored, so that an altered row shows. */
  const list = async (country: string, after: number, limit: number): Promise<StoredEntry[]> => {
    const rows = await database
      .select()
      .from(lookupLog)
      .where(and(eq(lookupLog.country, country), gt(lookupLog.sequence, after)))
      .orderBy(asc(lookupLog.sequence))
      .limit(limit)
    return rows.map(({ sequence, hash, content, at, act, subject, owner, vehicle, sealed }) => {
      if (sealed === null) return { sequence, hash, content }
      const stated = { at, act, subject, owner, vehicle, sealed }
      return { sequence, hash, content: hashLogContent(stated), stated }
    })
  }

  /** What an entry says, for whoever supervises the police. @throws if it was altered, or its time has passed */
  const read = async (country: string, sequence: number): Promise<unknown> => {
    const [row] = await database
      .select()
      .from(lookupLog)
      .where(and(eq(lookupLog.country, country), eq(lookupLog.sequence, sequence)))
    if (!row?.sealed || !row.wrapped || !row.keyId) throw new Error("the entry states nothing")
    const { sealed, wrapped, keyId } = row
    return open(ring, { sealed, wrapped, keyId }, place(country, sequence))
  }

  /** Empties what entries from before a time state; their hashes stay. */
  const empty = async (before: number): Promise<void> => {
    const nothing = { sealed: null, wrapped: null, keyId: null, subject: null, owner: null, vehicle: null }
    await database
      .update(lookupLog)
      .set(nothing)
      .where(and(lt(lookupLog.at, before), isNotNull(lookupLog.sealed)))
  }

  /** Wraps anew what stands under an older key. @returns how many entries */
  const reseal = async (limit = 1_000): Promise<number> => {
    const rows = await database
      .select()
      .from(lookupLog)
      .where(and(isNotNull(lookupLog.keyId), ne(lookupLog.keyId, ring.active.id)))
      .limit(limit)
    for (const { country, sequence, wrapped, keyId } of rows) {
      if (!wrapped || !keyId) continue
      await database
        .update(lookupLog)
        .set(rewrap(ring, { wrapped, keyId }, place(country, sequence)))
        .where(and(eq(lookupLog.country, country), eq(lookupLog.sequence, sequence)))
    }
    return rows.length
  }

  /** Countries that have a log. */
  const listCountries = async (): Promise<string[]> => {
    const rows = await database.selectDistinct({ country: lookupLog.country }).from(lookupLog)
    return rows.map(({ country }) => country)
  }

  return { getHead, getHash, append, list, read, empty, reseal, listCountries }
}

/** Of an entry that the police keep: its place and hash, a receipt. */
export type LogReceipt = { readonly sequence: number; readonly hash: Hex }
