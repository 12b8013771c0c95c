import { and, asc, count, eq, lt } from "drizzle-orm"
import type { Hex } from "viem"
import type { Database } from "../database/database.ts"
import type { Reason } from "../records/table.ts"
import type { Trade } from "./read-trade.ts"
import { TradesFullRefusal, TradeUnknownRefusal } from "./refusals.ts"
import { type TradeStatus, trades } from "./table.ts"

/** What became of a trade. */
export interface TradeState {
  readonly hash: Hex
  readonly status: TradeStatus
  readonly reason?: Reason
  readonly block?: number
}

/** How a trade ended. */
export type TradeEnd =
  | { readonly status: "recorded"; readonly block: number }
  | { readonly status: "refused"; readonly reason: Reason; readonly block?: number }

/** Trades that may be on their way. */
const maximumOpen = 1_000

/** Every trade this gateway ever took, and where it is. */
export type TradeBook = ReturnType<typeof createTradeBook>

export function createTradeBook(database: Database) {
  return {
    /** Stores a trade, durably when it returns; one that is known stays as it is. @throws TradesFullRefusal */
    store: async ({ hash, raw, sender, nonce }: Trade, now = new Date()): Promise<void> => {
      const [open] = await database
        .select({ number: count() })
        .from(trades)
        .where(eq(trades.status, "received"))
      if ((open?.number ?? 0) >= maximumOpen) throw new TradesFullRefusal(maximumOpen)
      const row = { hash, raw, sender, nonce, status: "received", receivedAt: now, sentAt: now } as const
      await database.insert(trades).values(row).onConflictDoNothing()
    },
    /** @throws TradeUnknownRefusal */
    get: async (hash: Hex): Promise<TradeState> => {
      const [row] = await database.select().from(trades).where(eq(trades.hash, hash))
      if (row === undefined) throw new TradeUnknownRefusal()
      const { status, reason, block } = row
      return { hash, status, ...(reason !== null && { reason }), ...(block !== null && { block }) }
    },
    /** Trades without an end that were last sent before `before`, oldest first. */
    listOpen: (before: Date, most: number) =>
      database
        .select()
        .from(trades)
        .where(and(eq(trades.status, "received"), lt(trades.sentAt, before)))
        .orderBy(asc(trades.sentAt))
        .limit(most),
    markSent: async (hash: Hex, now = new Date()): Promise<void> => {
      await database.update(trades).set({ sentAt: now }).where(eq(trades.hash, hash))
    },
    settle: async (hash: Hex, end: TradeEnd): Promise<void> => {
      await database
        .update(trades)
        .set(end)
        .where(and(eq(trades.hash, hash), eq(trades.status, "received")))
    },
  }
}
