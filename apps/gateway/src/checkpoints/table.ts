import type { PublishedCheckpoint } from "@urcar/sdk/passport"
import { bigint, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core"

/** Checkpoints that departments signed, each at its block. */
export const checkpoints = pgTable("checkpoints", {
  block: bigint({ mode: "number" }).primaryKey(),
  root: text().notNull(),
  body: jsonb().$type<PublishedCheckpoint>().notNull(),
  receivedAt: timestamp("received_at", { withTimezone: true }).notNull(),
})
