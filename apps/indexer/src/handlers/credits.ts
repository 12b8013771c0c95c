import schema from "ponder:schema"
import type { Hex } from "viem"
import type { Database } from "./store.ts"

/** Whose money at which desk. */
export interface Purse {
  readonly desk: Hex
  readonly account: Hex
  readonly currency: Hex
}

/** Adds to what a desk owes somebody, or takes from it. */
export async function addCredit(db: Database, purse: Purse, by: bigint, changedAt: number): Promise<void> {
  await db
    .insert(schema.credit)
    .values({ ...purse, amount: by, changedAt })
    .onConflictDoUpdate(({ amount }) => ({ amount: amount + by, changedAt }))
}
