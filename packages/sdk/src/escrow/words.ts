/** Why a buyer rejects a car; the place in this list is the number on chain. */
export const rejectionReasons = [
  "differs-from-file",
  "undisclosed-defect",
  "undisclosed-repair",
  "odometer-differs",
  "later-record",
  "lien-not-released",
  "papers-missing",
  "other",
] as const

/** One of {@link rejectionReasons}. */
export type RejectionReason = (typeof rejectionReasons)[number]

/** Where a sale by escrow stands; the place in this list is the number on chain. */
export const escrowStates = [
  "none",
  "deposited",
  "handed-over",
  "rejected",
  "contested",
  "accepted",
  "settled",
  "refunded",
] as const

/** One of {@link escrowStates}. */
export type EscrowState = (typeof escrowStates)[number]

/** States of a sale once its price was deposited. */
export const depositStates = [
  "deposited",
  "handed-over",
  "rejected",
  "contested",
  "accepted",
  "settled",
  "refunded",
] as const satisfies readonly EscrowState[]
