import type { SignedGrant } from "@urcar/sdk/seal"
import { bigint, boolean, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"

/**
 * `storing`: its boxes are on their way into the store. `kept`. `erased`: file and boxes are gone for good; the row
 * stays, so that nobody puts them back, and the grants, to answer for.
 */
export const partStates = ["storing", "kept", "erased"] as const

/** Sealed parts by what their records commit to and who deposited them: nobody takes another one's place. */
export const sealedParts = pgTable(
  "sealed_parts",
  {
    root: text().$type<Hex>().notNull(),
    /** Lower case. */
    author: text().$type<Address>().notNull(),
    vin: text().notNull(),
    /** keccak-256 of the encrypted part. */
    file: text().$type<Hex>().notNull(),
    state: text({ enum: partStates }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
    /** Whether its record was found on the chain; looked for once it is old enough to be cleared away. */
    isWritten: boolean("is_written").notNull().default(false),
  },
  ({ root, author }) => [primaryKey({ columns: [root, author] })],
)

/** Who has a box of a part: without a grant the author and the owner at that time, else a grantee. */
export const sealedBoxes = pgTable("sealed_boxes", {
  /** keccak-256 of the box. */
  hash: text().$type<Hex>().primaryKey(),
  root: text().$type<Hex>().notNull(),
  author: text().$type<Address>().notNull(),
  /** Whom it opens for, in lower case. */
  account: text().$type<Address>().notNull(),
  grant: jsonb("body").$type<SignedGrant>(),
  expiresAt: bigint("expires_at", { mode: "number" }),
  /** When it was first handed out. */
  readAt: bigint("read_at", { mode: "number" }),
  /** When its grantor ended it before its time; its bytes are gone. */
  withdrawnAt: bigint("withdrawn_at", { mode: "number" }),
})

/** Who asks to read what. Answered ones are gone. */
export const sealedRequests = pgTable(
  "sealed_requests",
  {
    vin: text().notNull(),
    sequence: bigint({ mode: "number" }).notNull(),
    /** Lower case. */
    asker: text().$type<Address>().notNull(),
    issuedAt: bigint("issued_at", { mode: "number" }).notNull(),
    signature: text().$type<Hex>().notNull(),
  },
  ({ vin, sequence, asker }) => [primaryKey({ columns: [vin, sequence, asker] })],
)
