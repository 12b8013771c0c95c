/** What is said against a record; the place in this list is the number on chain. */
export const disputeReasons = [
  "odometer-false",
  "event-invented",
  "work-not-done",
  "vehicle-differs",
  "document-forged",
  "other",
] as const

/** One of {@link disputeReasons}. */
export type DisputeReason = (typeof disputeReasons)[number]

/** Where a dispute stands; the place in this list is the number on chain. */
export const disputePhases = ["none", "open", "answered", "ruled", "appealed", "closed"] as const

/** One of {@link disputePhases}. */
export type DisputePhase = (typeof disputePhases)[number]

/** How a dispute ended; the place in this list is the number on chain. */
export const disputeOutcomes = ["none", "upheld", "rejected", "undecided"] as const

/** One of {@link disputeOutcomes}. */
export type DisputeOutcome = (typeof disputeOutcomes)[number]
