import { listRecalls } from "@urcar/sdk/recalls"
import type { RecallEntry } from "../../ponder.schema.ts"
import type { RecordRow } from "./rows.ts"

/** Whether a record can open or close a recall, by what it is or by what it supersedes. */
export function concernsRecalls({ kind, supersedes }: Pick<RecordRow, "kind" | "supersedes">): boolean {
  return kind === "recall-notice" || kind === "recall-done" || supersedes !== 0
}

/** What is kept of such a record. */
export function toRecallEntry(record: RecordRow): RecallEntry {
  const { sequence, kind, supersedes, payload, author, occurredAt } = record
  return { sequence, kind, supersedes, payload, author, occurredAt }
}

/** How many recalls a vehicle's entries leave open. */
export function countOpen(entries: readonly RecallEntry[]): number {
  return listRecalls(entries).open.length
}
