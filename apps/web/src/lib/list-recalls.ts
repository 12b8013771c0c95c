import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { readPayload } from "./payload.ts"

type RecallRecord = Pick<IndexedRecord, "kind" | "sequence" | "supersedes" | "payload">

/** Recalls of a vehicle: notices that count, and those of them that nobody closed since. */
export type Recalls<Record> = { readonly told: readonly Record[]; readonly open: readonly Record[] }

export const campaignOf = ({ payload }: RecallRecord): string => String(readPayload(payload).campaign ?? "")

/** A notice is closed by a later record of the work done for its campaign. What a later record supersedes counts no more. */
export function listRecalls<Record extends RecallRecord>(records: readonly Record[]): Recalls<Record> {
  const superseded = new Set(records.map(({ supersedes }) => supersedes))
  const counting = records.filter(({ sequence }) => !superseded.has(sequence))
  const told = counting.filter(({ kind }) => kind === "recall-notice")
  const done = counting.filter(({ kind }) => kind === "recall-done")
  const open = told.filter(
    (notice) => !done.some((one) => campaignOf(one) === campaignOf(notice) && one.sequence > notice.sequence),
  )
  return { told, open }
}
