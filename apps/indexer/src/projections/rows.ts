import type {
  authorityTransfers,
  keys,
  licences,
  listings,
  records,
  sales,
  titles,
  vehicles,
} from "../../ponder.schema.ts"

/** Rows as they are read, by table. */
export type Vehicle = typeof vehicles.$inferSelect
export type RecordRow = typeof records.$inferSelect
export type Title = typeof titles.$inferSelect
export type Licence = typeof licences.$inferSelect
export type Key = typeof keys.$inferSelect
export type Listing = typeof listings.$inferSelect
export type Sale = typeof sales.$inferSelect
export type AuthorityTransfer = typeof authorityTransfers.$inferSelect

/** Where on the chain an event stands. */
export interface Place {
  readonly block: number
  /** Block time, unix seconds. */
  readonly at: number
  readonly transaction: `0x${string}`
  readonly logIndex: number
}
