const day = 86_400

/**
 * Every limit of the odometer engine, in one place. Changing one changes verdicts: raise `version` and the test
 * vectors with it.
 */
export const odometerLimits = {
  version: 1,
  /**
   * A reading may lie this far below the highest accepted one. RDW, which judges all Dutch readings, counts a
   * deviation under 100 km as no break of the series (its registration process since 1 October 2014).
   */
  toleranceMetres: 100_000,
  /** Most a vehicle covers in one day: two drivers, 24 hours, motorway speed, rounded down. */
  burstMetresPerDay: 2_000_000,
  /**
   * Over longer times: this, plus `sustainedMetresPerDay` for each day. Together about 156,000 km in a year, above
   * couriers and shift taxis. RDW finds outliers likewise, by maxima per day, week, month, quarter and year, but
   * publishes no figures.
   */
  sustainedBaseMetres: 10_000_000,
  sustainedMetresPerDay: 400_000,
  /** Accepted readings that a judgement needs; a single one proves nothing (RDW: too little information). */
  minimumReadings: 2,
  /** Longer without a reading is shown as a gap: the first periodic test is due after four years (2014/45/EU, article 5), and a quarter's grace. */
  gapSeconds: (4 * 365 + 1 + 91) * day,
  /** A reading recorded later than this after its event is late: it counts, but clears nothing. */
  lateSeconds: 28 * day,
  /** A reading from longer than this before the vehicle was built is none of it: dates may lack the hour. */
  birthSeconds: day,
  /** An author may correct a record of its own for so long after it was recorded (product rule). */
  correctionSeconds: 28 * day,
  /** Witnesses without whom a stated change of instrument is not relied on (record policy). */
  replacementWitnesses: 2,
} as const
