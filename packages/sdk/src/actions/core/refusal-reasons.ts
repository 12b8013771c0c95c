/** Why an attester does not attest; the place in this list is the number on chain. */
export const refusalReasons = [
  "payment-missing",
  "payment-differs",
  "parties-differ",
  "vehicle-differs",
  "other",
] as const

/** One of {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number]
