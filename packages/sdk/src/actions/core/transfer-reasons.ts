/** Why an authority moves a title; the place in this list is the number on chain. */
export const transferReasons = ["inheritance", "court-order", "key-reissue"] as const

/** One of {@link transferReasons}. */
export type TransferReason = (typeof transferReasons)[number]
