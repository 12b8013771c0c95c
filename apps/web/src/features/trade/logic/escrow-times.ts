/** The escrow desk's own figures: its public constants. A test holds them to the contract's source. */
export const escrowTimes = {
  /** Seconds from the deposit to the handover */
  handover: 14 * 86_400,
  /** Seconds from the handover, to accept or reject */
  inspection: 3 * 86_400,
  /** Seconds from a rejection, to contest it */
  contest: 7 * 86_400,
  /** Seconds from contesting, for the department to rule */
  ruling: 30 * 86_400,
  /** Seconds that an accepted sale may be obstructed before its price returns */
  settlement: 14 * 86_400,
} as const

/** The same in days, for texts. */
export const escrowDays = {
  handover: escrowTimes.handover / 86_400,
  inspection: escrowTimes.inspection / 86_400,
  contest: escrowTimes.contest / 86_400,
  ruling: escrowTimes.ruling / 86_400,
} as const

/** What a seller puts up, in basis points of the price. */
const bondBasisPoints = 100n

/** The seller's bond for a price; rounded down, as the desk does. */
export const bondOf = (price: bigint): bigint => (price * bondBasisPoints) / 10_000n
