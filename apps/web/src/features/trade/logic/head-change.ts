import type { IndexedRecord } from "@urcar/sdk/indexer-client"

/** What happened to a file since its seller confirmed it. */
export type HeadChange =
  | { state: "same" }
  | { state: "changed"; records: readonly IndexedRecord[] }
  /** The confirmed head is not among the records at hand */
  | { state: "unknown" }

/**
 * Compares the head the seller signed with the file of now, and names what was recorded in between.
 *
 * @param records in order of recording, as the indexer lists them
 * @param current the head now
 */
export function headChange(signed: string, current: string, records: readonly IndexedRecord[]): HeadChange {
  if (signed.toLowerCase() === current.toLowerCase()) return { state: "same" }
  const place = records.findIndex(({ head }) => head.toLowerCase() === signed.toLowerCase())
  return place < 0 ? { state: "unknown" } : { state: "changed", records: records.slice(place + 1) }
}
