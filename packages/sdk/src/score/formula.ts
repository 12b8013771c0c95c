const day = 86_400

/**
 * Every number of the score's formula, in one place. Changing one changes scores: raise `version` and the test vectors with
 * it. See docs/record-format.md, "Score of a writer".
 */
export const scoreFormula = {
  version: 1,
  highest: 1_000,
  /** Under so many records, or over so few vehicles, nothing is said. */
  minimumRecords: 20,
  minimumVehicles: 5,
  /** Points for every hundredth of the vehicles with a contradicted reading; for one corrected by its own author, `correctedPart` of it. */
  pointsPerPercentContradicted: 50,
  correctedPart: 10,
  mostForReadings: 600,
  /** Points for a dispute lost: an answer costs less than silence. */
  pointsPerDisputeLost: 100,
  pointsPerDisputeUnanswered: 150,
  mostForDisputes: 900,
  /** The median time from event to record may be so long, and every full day more costs. */
  promptSeconds: 7 * day,
  daySeconds: day,
  pointsPerLateDay: 5,
  mostForLatency: 100,
  /** Scores from which a label holds. */
  good: 900,
  fair: 700,
} as const
