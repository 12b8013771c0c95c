import type { Log } from "@urcar/service"
import { and, eq, inArray, lt, sql } from "drizzle-orm"
import type { Address } from "viem"
import type { Database } from "../database/database.ts"
import { DailyQuotaRefusal } from "./refusals.ts"
import { authorDays } from "./table.ts"

/** How many records of each author were taken today (UTC). */
export interface DailyQuota {
  /** @throws DailyQuotaRefusal where one of them would pass its quota */
  readonly requireRoom: (numbers: ReadonlyMap<Address, number>) => Promise<void>
  /** Notes records that were taken. */
  readonly add: (numbers: ReadonlyMap<Address, number>) => void
  /** Writes down what was noted and learns what other gateways on the database noted. */
  readonly flush: () => Promise<void>
  /** Stops writing by itself, after a last time. */
  readonly stop: () => Promise<void>
}

const dayMilliseconds = 86_400_000
/** Milliseconds between two writings: so long a gateway may not know what another one took, or forget when killed. */
const interval = 2_000

const dayOf = (now: number) => Math.floor(now / dayMilliseconds)

/**
 * Counts in memory and writes now and then, for a row an author and request would cost as much as the records
 * themselves.
 */
export function createDailyQuota(
  database: Database,
  limit: number,
  log: Log,
  clock: () => number = Date.now,
): DailyQuota {
  let day = dayOf(clock())
  /** What is written of authors that were here since the last writing; others are asked about again. */
  let written = new Map<Address, number>()
  let noted = new Map<Address, number>()

  const turnDay = (): void => {
    if (dayOf(clock()) === day) return
    day = dayOf(clock())
    written.clear()
    noted.clear()
  }
  const add = (numbers: ReadonlyMap<Address, number>): void => {
    for (const [author, number] of numbers) noted.set(author, (noted.get(author) ?? 0) + number)
  }
  const learn = async (authors: readonly Address[]): Promise<void> => {
    if (authors.length === 0) return
    const rows = await database
      .select()
      .from(authorDays)
      .where(and(eq(authorDays.day, day), inArray(authorDays.author, [...authors])))
    for (const author of authors) written.set(author, rows.find((row) => row.author === author)?.records ?? 0)
  }
  const flush = async (): Promise<void> => {
    turnDay()
    const today = day
    const sent = noted
    noted = new Map()
    // In one order, so that two gateways never wait for each other.
    const rows = [...sent].sort().map(([author, records]) => ({ author, day: today, records }))
    if (rows.length === 0) return written.clear()
    const sums = await database
      .insert(authorDays)
      .values(rows)
      .onConflictDoUpdate({
        target: [authorDays.author, authorDays.day],
        set: { records: sql`${authorDays.records} + excluded.records` },
      })
      .returning()
      .catch((error: unknown) => {
        add(sent)
        throw error
      })
    if (day === today) written = new Map(sums.map(({ author, records }) => [author, records]))
    await database.delete(authorDays).where(lt(authorDays.day, today - 1))
  }
  const timer = setInterval(
    () => void flush().catch((error: Error) => log.error("daily quota", { error: error.name })),
    interval,
  )

  return {
    requireRoom: async (numbers) => {
      turnDay()
      await learn([...numbers.keys()].filter((author) => !written.has(author)))
      for (const [author, number] of numbers)
        if ((written.get(author) ?? 0) + (noted.get(author) ?? 0) + number > limit) {
          const seconds = Math.ceil(((day + 1) * dayMilliseconds - clock()) / 1_000)
          throw new DailyQuotaRefusal(author, limit, seconds)
        }
    },
    add,
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
