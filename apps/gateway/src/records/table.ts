import { sql } from "drizzle-orm"
import { bigint, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"
import type { StoredRecord } from "./body.ts"

/** `received`: durable here. `sent`: in a transaction. `recorded`, `refused`: by the chain; the end. */
export const recordStatuses = ["received", "sent", "recorded", "refused"] as const

/** One of {@link recordStatuses}. */
export type RecordStatus = (typeof recordStatuses)[number]

/** Why the chain refused: an error of the SDK. */
export interface Reason {
  readonly name: string
  readonly message: string
  readonly values: Readonly<Record<string, unknown>>
}

const moment = (name: string) => timestamp(name, { withTimezone: true }).notNull()

/** Signed records and what became of them. */
export const records = pgTable("records", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** EIP-712 digest. */
  hash: text().$type<Hex>().notNull(),
  /** Lower case. */
  author: text().$type<Address>().notNull(),
  /** Decimal. */
  nonce: text().notNull(),
  body: jsonb().$type<StoredRecord>().notNull(),
  /** The most that it may cost. */
  gas: integer().notNull(),
  status: text({ enum: recordStatuses }).notNull(),
  /** Transactions with it that reverted. */
  tries: integer().notNull().default(0),
  reason: jsonb().$type<Reason>(),
  batchId: bigint("batch_id", { mode: "number" }),
  /** Place in its batch. */
  place: integer(),
  transaction: text().$type<Hex>(),
  block: bigint({ mode: "number" }),
  /** Place in the vehicle's life file. */
  sequence: bigint({ mode: "number" }),
  receivedAt: moment("received_at"),
  changedAt: moment("changed_at"),
})

/** How many records of an author were taken on a day (UTC, days since 1970). */
export const authorDays = pgTable(
  "author_days",
  {
    /** Lower case. */
    author: text().$type<Address>().notNull(),
    day: integer().notNull(),
    records: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.author, table.day] })],
)

// Written out, not bound: PostgreSQL uses a partial index only where a statement itself says what is in it.
/** Waits for a transaction. */
export const isWaiting = sql`${records.status} = 'received'`

/** Accounts that carry, and the number of their next transaction. The row is locked by whoever uses it. */
export const senders = pgTable("senders", {
  address: text().$type<Address>().primaryKey(),
  nextNonce: bigint("next_nonce", { mode: "number" }).notNull(),
})

/**
 * `open`: one of its attempts may be mined. `settled`: one was. `released`: none ever can be, its records went to other
 * batches.
 */
export const batchStates = ["open", "settled", "released"] as const

/** Records that travel together under one number of one sender: of all its attempts, at most one is ever mined. */
export const batches = pgTable("batches", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  sender: text().$type<Address>().notNull(),
  nonce: bigint({ mode: "number" }).notNull(),
  state: text({ enum: batchStates }).notNull(),
  createdAt: moment("created_at"),
})

/** May still be mined. */
export const isOpen = sql`${batches.state} = 'open'`

/** A signed transaction, written here before the world sees it. */
export const attempts = pgTable("attempts", {
  hash: text().$type<Hex>().primaryKey(),
  batchId: bigint("batch_id", { mode: "number" }).notNull(),
  raw: text().$type<Hex>().notNull(),
  maxFee: numeric("max_fee", { precision: 40, mode: "bigint" }).notNull(),
  sentAt: moment("sent_at"),
})
