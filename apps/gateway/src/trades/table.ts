import { bigint, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"
import type { Reason } from "../records/table.ts"

/** `received`: durable here and on its way. `recorded`, `refused`: by the chain; the end. */
export const tradeStatuses = ["received", "recorded", "refused"] as const

/** One of {@link tradeStatuses}. */
export type TradeStatus = (typeof tradeStatuses)[number]

const moment = (name: string) => timestamp(name, { withTimezone: true }).notNull()

/** Transactions to a sale desk that their senders signed, and what became of them. */
export const trades = pgTable("trades", {
  hash: text().$type<Hex>().primaryKey(),
  raw: text().$type<Hex>().notNull(),
  /** Lower case. */
  sender: text().$type<Address>().notNull(),
  nonce: bigint({ mode: "number" }).notNull(),
  status: text({ enum: tradeStatuses }).notNull(),
  reason: jsonb().$type<Reason>(),
  block: bigint({ mode: "number" }),
  receivedAt: moment("received_at"),
  sentAt: moment("sent_at"),
})
