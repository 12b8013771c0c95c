import { bigint, pgTable, text } from "drizzle-orm/pg-core"
import type { Address } from "viem"

/** Who is signed in. Only a hash of the cookie's value is kept. Times are unix milliseconds. */
export const sessions = pgTable("sessions", {
  tokenHash: text("token_hash").primaryKey(),
  account: text().$type<Address>().notNull(),
  /** Of the page that signed in: no other may use the cookie. */
  origin: text().notNull(),
  expiresAt: bigint("expires_at", { mode: "number" }).notNull(),
})

/** Nonces that somebody signed in with, until they expire. */
export const usedNonces = pgTable("used_nonces", {
  nonce: text().primaryKey(),
  expiresAt: bigint("expires_at", { mode: "number" }).notNull(),
})
