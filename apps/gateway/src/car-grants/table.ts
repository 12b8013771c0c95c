import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import type { Address, Hex } from "viem"

/** Why a grant ended before its time: by its grantor's word, or by a later grant of the same car to the same insurer. */
export const earlyEnds = ["withdrawn", "replaced"] as const

/** Cars that owners let insurers have on their lists. Ended ones stay for a while, to answer for. */
export const carGrants = pgTable(
  "car_grants",
  {
    vin: text().notNull(),
    /** Lower case. */
    grantor: text().$type<Address>().notNull(),
    /** Lower case. */
    grantee: text().$type<Address>().notNull(),
    issuedAt: bigint("issued_at", { mode: "number" }).notNull(),
    expiresAt: bigint("expires_at", { mode: "number" }).notNull(),
    signature: text().$type<Hex>().notNull(),
    end: text("ended_by", { enum: earlyEnds }),
    endedAt: bigint("ended_at", { mode: "number" }),
    /** When the grantee was first handed it. */
    readAt: bigint("read_at", { mode: "number" }),
  },
  ({ vin, grantor, grantee, issuedAt }) => [primaryKey({ columns: [vin, grantor, grantee, issuedAt] })],
)
