/** Why an authority moves a title, or (`annulment`, to the zero address) ends it; the place in this list is the number on chain. */
export const transferReasons = ["inheritance", "court-order", "key-reissue", "annulment"] as const

/** One of {@link transferReasons}. */
export type TransferReason = (typeof transferReasons)[number]
