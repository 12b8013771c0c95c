import schema from "ponder:schema"
import { concernsRecalls, countOpen, toRecallEntry } from "../projections/recall.ts"
import type { RecordRow, Vehicle } from "../projections/rows.ts"
import type { Database } from "./store.ts"

/** Takes a record into its vehicle's recalls; nothing changes where it says nothing to them. */
export async function recallWith(db: Database, record: RecordRow): Promise<Partial<Vehicle>> {
  const { vin } = record
  if (!concernsRecalls(record)) return {}
  const row = await db.find(schema.recall, { vin })
  const entries = [...(row?.entries ?? []), toRecallEntry(record)]
  // A record that supersedes another one concerns recalls only where there are any.
  if (row === null && record.kind !== "recall-notice" && record.kind !== "recall-done") return {}
  const open = countOpen(entries)
  await db.insert(schema.recall).values({ vin, entries, open }).onConflictDoUpdate({ entries, open })
  return { openRecalls: open }
}
