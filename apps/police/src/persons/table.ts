import { bigint, pgTable, text } from "drizzle-orm/pg-core"
import type { Hex } from "viem"

/** Who stands behind an owner key; one row a key. Times are unix seconds. */
export const persons = pgTable("persons", {
  country: text().notNull(),
  keyTag: text("key_tag").$type<Hex>().notNull(),
  documentTag: text("document_tag").$type<Hex>().notNull(),
  sealed: text().$type<Hex>().notNull(),
  wrapped: text().$type<Hex>().notNull(),
  keyId: text("key_id").notNull(),
  registeredAt: bigint("registered_at", { mode: "number" }).notNull(),
  changedAt: bigint("changed_at", { mode: "number" }).notNull(),
  /** Since when nothing stands behind the key any more. */
  endedAt: bigint("ended_at", { mode: "number" }),
})

/** Up to which block events of the register were taken in. */
export const progress = pgTable("progress", {
  name: text().primaryKey(),
  block: bigint({ mode: "number" }).notNull(),
})
