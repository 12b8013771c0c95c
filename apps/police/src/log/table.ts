import type { LoggedAct } from "@urcar/sdk/audit"
import { bigint, pgTable, text } from "drizzle-orm/pg-core"
import type { Hex } from "viem"

/**
 * Every act on the register of persons, one log a country. A trigger refuses to change or delete an entry; what it
 * states can only be emptied, after its time, and wrapped anew.
 */
export const lookupLog = pgTable("lookup_log", {
  country: text().notNull(),
  sequence: bigint({ mode: "number" }).notNull(),
  /** Unix milliseconds. */
  at: bigint({ mode: "number" }).notNull(),
  act: text().$type<LoggedAct>().notNull(),
  subject: text().$type<Hex>(),
  owner: text().$type<Hex>(),
  vehicle: text().$type<Hex>(),
  /** Who, why, whom; `null` once its time has passed. */
  sealed: text().$type<Hex>(),
  wrapped: text().$type<Hex>(),
  keyId: text("key_id"),
  content: text().$type<Hex>().notNull(),
  hash: text().$type<Hex>().notNull(),
})
