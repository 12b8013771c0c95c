const day = 86_400

/** Classes of records in the order in which an author that wrote for several counts. */
export const rewardClasses = ["inspection", "service", "damage", "origin"] as const

/** One of {@link rewardClasses}. */
export type RewardClass = (typeof rewardClasses)[number]

/**
 * Every number of the reward formula, in one place. Changing one changes rewards: raise `version` and the test vectors with
 * it. See docs/record-format.md, "Rewards".
 */
export const rewardFormula = {
  version: 1,
  /** A period, as the reward pool counts them from Unix time 0. */
  periodSeconds: 28 * day,
  /** Basis points of the fee paid that a sale gives out at most; the reward pool keeps as much. */
  share: 5_000,
  /** Records older than this at the sale earn nothing. */
  lookBackSeconds: 1_461 * day,
  /** Hundredths of a sale's share for each class. */
  weights: { inspection: 40, service: 25, damage: 20, origin: 15 } satisfies Record<RewardClass, number>,
  /** What anyone could write from afar (readings, listings, corrections) earns nothing. */
  classOfKind: {
    inspection: "inspection",
    "condition-report": "inspection",
    maintenance: "service",
    repair: "service",
    "part-replaced": "service",
    "recall-done": "service",
    accident: "damage",
    claim: "damage",
    manufacture: "origin",
    registration: "origin",
  } satisfies Record<string, RewardClass>,
} as const
