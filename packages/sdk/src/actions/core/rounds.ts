/** Where a round of rewards stands; the place in this list is the number on chain. */
export const roundPhases = ["none", "posted", "challenged", "final", "ended"] as const

/** One of {@link roundPhases}. */
export type RoundPhase = (typeof roundPhases)[number]

/** Whose rewards are right; the place in this list is the number on chain. */
export const rightSides = ["neither", "poster", "challenger"] as const

/** One of {@link rightSides}. */
export type RightSide = (typeof rightSides)[number]
