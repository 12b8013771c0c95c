import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { campaignOf, listRecalls } from "@urcar/sdk/recalls"

/** Recalls of this very vehicle, and whether a workshop has closed them. */
export type Recalls = { told: number; open: readonly string[] }

/** Campaigns that a manufacturer told of and nobody has closed since. */
export function openRecalls(records: readonly IndexedRecord[]): Recalls {
  const { told, open } = listRecalls(records)
  return { told: told.length, open: [...new Set(open.map(campaignOf))] }
}
