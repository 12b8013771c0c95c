import { bigint, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"

/** Lists of pictures and reports, each the content of a record's `evidenceRoot`. */
export const evidenceLists = pgTable("evidence_lists", {
  root: text().$type<Hex>().primaryKey(),
  /** Lower case. */
  uploader: text().$type<Address>().notNull(),
  /** Canonical JSON, as it was hashed. */
  list: text().notNull(),
  /** When somebody last stored it: again, its term begins anew. */
  storedAt: timestamp("stored_at", { withTimezone: true }).notNull(),
})

/** Every `evidenceRoot` that a record on the chain names, as far as its blocks were read. */
export const namedEvidence = pgTable("named_evidence", { root: text().$type<Hex>().primaryKey() })

/** Up to which block the chain was read for them: one row. */
export const namedUntil = pgTable("named_until", {
  id: integer().primaryKey(),
  block: bigint({ mode: "number" }).notNull(),
  hash: text().$type<Hex>().notNull(),
  /** The block's own time, unix seconds. */
  time: bigint({ mode: "number" }).notNull(),
})
