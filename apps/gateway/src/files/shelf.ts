import { and, count, eq, lt, ne, sql, sum } from "drizzle-orm"
import type { Address, Hex } from "viem"
import type { Database } from "../database/database.ts"
import { createBytesStore } from "../sealed/keep-bytes.ts"
import type { FileStore } from "./file-store.ts"
import { FileErasedRefusal, FileOfOtherRefusal, FileQuotaRefusal, FileUnknownRefusal } from "./refusals.ts"
import { type FilePurpose, files } from "./table.ts"

/** How much one key may store. */
export interface Quota {
  readonly files: number
  readonly bytes: number
}

/** Files with their uploaders: what is stored, by whom, how much of it, and what was erased. */
export type Shelf = ReturnType<typeof createShelf>

/** A whole file that waits to be stored. */
export interface Waiting {
  readonly hash: Hex
  readonly uploader: Address
  readonly size: number
  readonly path: string
}

/** What a shelf is made of. */
export interface ShelfOptions {
  readonly database: Database
  readonly store: FileStore
  readonly quota: Quota
  /** Files of another one are not seen here, and count towards another quota. */
  readonly purpose: FilePurpose
  /** Where bytes wait until they are stored. */
  readonly waitingFolder: string
}

export function createShelf({ database, store, quota, purpose, waitingFolder }: ShelfOptions) {
  const bytesStore = createBytesStore(store, waitingFolder)
  const isMine = (hash: Hex) => and(eq(files.hash, hash), eq(files.purpose, purpose))

  const find = async (hash: Hex) => {
    const [row] = await database.select().from(files).where(isMine(hash))
    if (row?.state === "erased") throw new FileErasedRefusal()
    return row
  }

  /** @param more what is to come on top of the rows */
  const requireQuota = async (
    on: Pick<Database, "select">,
    uploader: Address,
    more: Quota,
  ): Promise<void> => {
    const [used] = await on
      .select({ files: count(), bytes: sum(files.size).mapWith(Number) })
      .from(files)
      .where(and(eq(files.uploader, uploader), eq(files.purpose, purpose), ne(files.state, "erased")))
    const [number, bytes] = [(used?.files ?? 0) + more.files, (used?.bytes ?? 0) + more.bytes]
    if (number > quota.files) throw new FileQuotaRefusal(number, quota.files)
    if (bytes > quota.bytes) throw new FileQuotaRefusal(bytes, quota.bytes)
  }

  /** @returns whether the file is stored already. @throws FileErasedRefusal, FileQuotaRefusal */
  const isStored = async (hash: Hex, uploader: Address, size: number): Promise<boolean> => {
    const row = await find(hash)
    if (row?.state === "stored") return true
    if (row === undefined) await requireQuota(database, uploader, { files: 1, bytes: size })
    return false
  }

  /** Stores a file that was checked; of several at once the first one's uploader counts. */
  const put = async ({ hash, uploader, size, path }: Waiting): Promise<void> => {
    await database.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${uploader}, 0))`)
      const row = { hash, uploader, size, state: "storing", purpose, changedAt: new Date() } as const
      await transaction.insert(files).values(row).onConflictDoNothing()
      await requireQuota(transaction, uploader, { files: 0, bytes: 0 })
    })
    await find(hash)
    await store.put(hash, path, size)
    const kept = await database
      .update(files)
      .set({ state: "stored", changedAt: new Date() })
      .where(and(eq(files.hash, hash), ne(files.state, "erased")))
      .returning()
    if (kept.length > 0) return
    const [row] = await database.select().from(files).where(eq(files.hash, hash))
    // It was cleared away meanwhile, not erased: nobody minds it here.
    if (row === undefined) return put({ hash, uploader, size, path })
    await store.erase(hash)
    throw new FileErasedRefusal()
  }

  /** @throws FileUnknownRefusal, FileErasedRefusal */
  const get = async (hash: Hex) => {
    const row = await find(hash)
    const body = row?.state === "stored" ? await store.get(hash) : undefined
    if (row === undefined || body === undefined) throw new FileUnknownRefusal()
    return { body, size: row.size }
  }

  /** Erases a file for good; again, it finishes what broke off. @throws FileUnknownRefusal, FileOfOtherRefusal */
  const erase = async (hash: Hex, by: Address): Promise<void> => {
    const [row] = await database.select().from(files).where(isMine(hash))
    if (row === undefined) throw new FileUnknownRefusal()
    if (row.uploader !== by) throw new FileOfOtherRefusal()
    await database.update(files).set({ state: "erased", changedAt: new Date() }).where(eq(files.hash, hash))
    await store.erase(hash)
  }

  const isOff = (hash: Hex) => and(isMine(hash), eq(files.state, "storing"))

  /** Puts a file back that was taken off and not erased yet. */
  const keep = async (hash: Hex): Promise<void> => {
    await database.update(files).set({ state: "stored", changedAt: new Date() }).where(isOff(hash))
  }

  /** Erases a file that was taken off, and gives its quota back: it may be stored anew. */
  const clear = async (hash: Hex): Promise<void> => {
    const bytes = await bytesStore.get(hash)
    await store.erase(hash)
    const gone = await database.delete(files).where(isOff(hash)).returning()
    if (gone.length > 0 || bytes === undefined) return
    // Somebody stored it again while it was erased: the bytes are the same.
    const [row] = await database.select().from(files).where(isMine(hash))
    if (row?.state === "stored") await bytesStore.put(hash, bytes)
  }

  /** Erases again whatever was erased, such as after a restore, and forgets what never arrived. */
  const tidy = async (now: Date): Promise<void> => {
    const erased = await database
      .select({ hash: files.hash })
      .from(files)
      .where(and(eq(files.state, "erased"), eq(files.purpose, purpose)))
    for (const { hash } of erased) await store.erase(hash)
    const hourAgo = new Date(now.getTime() - 3_600_000)
    const stale = and(eq(files.state, "storing"), eq(files.purpose, purpose), lt(files.changedAt, hourAgo))
    for (const { hash } of await database.select({ hash: files.hash }).from(files).where(stale)) {
      await store.erase(hash)
      await database.delete(files).where(and(eq(files.hash, hash), stale))
    }
  }

  return { isStored, put, get, erase, keep, clear, tidy }
}
