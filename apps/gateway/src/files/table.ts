import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core"
import type { Hex } from "viem"

/**
 * `storing`: its bytes are on their way into the store. `stored`. `erased`: gone for good; the row stays, so that
 * nobody who kept a copy and the old signature can put it back.
 */
export const fileStates = ["storing", "stored", "erased"] as const

/** What a file is stored for: encrypted papers, or the open pictures and reports of a record. */
export const filePurposes = ["papers", "evidence"] as const

/** One of {@link filePurposes}. */
export type FilePurpose = (typeof filePurposes)[number]

/** Files and who stored them. */
export const files = pgTable("files", {
  hash: text().$type<Hex>().primaryKey(),
  /** Lower case. */
  uploader: text().notNull(),
  size: integer().notNull(),
  state: text({ enum: fileStates }).notNull(),
  purpose: text({ enum: filePurposes }).notNull(),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
})
