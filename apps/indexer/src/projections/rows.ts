import type * as schema from "../../ponder.schema.ts"

/** Rows as they are read, by table. */
export type Vehicle = typeof schema.vehicle.$inferSelect
export type RecordRow = typeof schema.record.$inferSelect
export type Plate = typeof schema.plate.$inferSelect
export type Title = typeof schema.title.$inferSelect
export type Licence = typeof schema.licence.$inferSelect
export type Key = typeof schema.key.$inferSelect
export type Listing = typeof schema.listing.$inferSelect
export type Offer = typeof schema.offer.$inferSelect
export type Escrow = typeof schema.escrow.$inferSelect
export type Lien = typeof schema.lien.$inferSelect
export type Sale = typeof schema.sale.$inferSelect
export type KeyReissue = typeof schema.keyReissue.$inferSelect
export type AuthorityTransfer = typeof schema.authorityTransfer.$inferSelect

export type Application = typeof schema.application.$inferSelect
export type Dispute = typeof schema.dispute.$inferSelect
export type Accuser = typeof schema.accuser.$inferSelect
export type RewardRound = typeof schema.rewardRound.$inferSelect
export type RewardClaim = typeof schema.rewardClaim.$inferSelect
export type FederationAct = typeof schema.federationAct.$inferSelect

/** Where on the chain an event stands. */
export interface Place {
  readonly block: number
  /** Block time, unix seconds. */
  readonly at: number
  readonly transaction: `0x${string}`
  readonly logIndex: number
}
