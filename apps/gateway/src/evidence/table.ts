import { pgTable, text, timestamp } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"

/** Lists of pictures and reports, each the content of a record's `evidenceRoot`. */
export const evidenceLists = pgTable("evidence_lists", {
  root: text().$type<Hex>().primaryKey(),
  /** Lower case. */
  uploader: text().$type<Address>().notNull(),
  /** Canonical JSON, as it was hashed. */
  list: text().notNull(),
  storedAt: timestamp("stored_at", { withTimezone: true }).notNull(),
})
