import { inArray } from "drizzle-orm"
import type { Hex } from "viem"
import type { Database } from "../database/database.ts"
import { records } from "../records/table.ts"

/** Which evidence is named by records that wait here for the chain. */
export async function findWaitingEvidence(database: Database): Promise<ReadonlySet<Hex>> {
  const waiting = await database
    .select({ body: records.body })
    .from(records)
    .where(inArray(records.status, ["received", "sent"]))
  return new Set(waiting.map(({ body }) => body.record.evidenceRoot))
}
