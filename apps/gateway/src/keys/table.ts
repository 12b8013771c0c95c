import { bigint, pgTable, text } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"

/** Each account's latest word about its encryption key. */
export const encryptionKeys = pgTable("encryption_keys", {
  /** Lower case. */
  account: text().$type<Address>().primaryKey(),
  recipient: text().notNull(),
  issuedAt: bigint("issued_at", { mode: "number" }).notNull(),
  signature: text().$type<Hex>().notNull(),
})
