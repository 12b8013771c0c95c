import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { readPayload } from "#lib/payload.ts"

/** Recalls of this very vehicle, and whether a workshop has closed them. */
export type Recalls = { told: number; open: readonly string[] }

const campaignOf = ({ payload }: IndexedRecord): string => String(readPayload(payload).campaign ?? "")

/** Campaigns that a manufacturer told of and nobody has closed since. */
export function openRecalls(records: readonly IndexedRecord[]): Recalls {
  const told = records.filter(({ kind }) => kind === "recall-notice")
  const done = records.filter(({ kind }) => kind === "recall-done")
  const open = told.filter(
    (notice) => !done.some((one) => campaignOf(one) === campaignOf(notice) && one.sequence > notice.sequence),
  )
  return { told: told.length, open: [...new Set(open.map(campaignOf))] }
}
