const day = 86_400

/**
 * Every number of the price band, in one place. Changing one changes prices: raise `version` with it. How they were chosen
 * stands in docs/price-band.md.
 */
export const priceFormula = {
  version: 2,
  yearSeconds: 365.25 * day,
  /** Sales without a date count as sold so many years after their median model year. */
  undatedYears: 4,
  /** Under so many comparables nothing is said. */
  minimumComparables: 5,
  /** The nearest sales that are used. */
  comparables: 60,
  /** One seller gives at most this part of them. */
  sellerPart: 5,
  /** What one step of distance is: an unlike car counts 1/e of a like one for each. */
  distance: {
    ageYears: 0.8,
    kmBase: 6_000,
    kmPart: 0.3,
    saleYears: 2,
    fuel: 4,
    gearbox: 1.5,
    condition: 1,
    country: 1,
    engine: 3,
    engineRatio: 4,
    power: 0.5,
    powerRatio: 6,
    /** Part of the step where only one of two cars states it. */
    unstated: 0.5,
  },
  /** Where a car's features have their zero, and what one unit of them is. */
  unit: { ageCentre: 4, ageYears: 3, km: 30_000, engineCc: 1_600, powerKw: 90 },
  /** So many sales of one make with a word (a fuel, a gearbox …) give it a price of its own; the most frequent words. */
  minimumOfWord: 20,
  wordsOfTrait: 8,
  /** Sales that the general formula weighs against a make's own, and a make's formula against a model's. */
  makeShrinkage: 5,
  modelShrinkage: 5,
  /** Passes that take weight from outliers, which begin at so many typical deviations. */
  passes: 3,
  outlierDeviations: 2,
  /**
   * The general formula in logarithms of the price, before a make has sales of its own: age in units above the centre, its square,
   * mileage in units, its root, age × mileage; engine and power in logarithms of their unit.
   */
  general: { age: -0.35, ageSquare: 0.02, km: -0.05, kmRoot: -0.13, ageKm: -0.02, engine: 0.7, power: 0.4 },
  /** Weight of the formula itself among the comparables, which count 1 where they are alike. */
  formulaWeight: 0.15,
  /** Comparables' typical deviation is mixed with the expected one, which has the weight of this sum of comparables. */
  dispersionWeight: 3,
  minimumDispersion: 0.01,
  largestRatio: 5,
  /** How much wider the band is where comparables are few or unlike. */
  thinnessPart: 10,
  /** Residuals above this count as this when deviations are fitted; so many sales the make's deviations weigh against a model's. */
  largestDeviation: 1,
  /** Before a make has sales: the deviation of a new car, and what three years, years over six and 30,000 km add. */
  generalDeviation: [0.08, 0.01, 0.04, 0.01],
  deviationShrinkage: 20,
  /** Where no sale of the model is known. */
  unknownModelDispersion: 0.3,
  /** Sales of a model that are estimated from the others to learn how far an estimate is off; fewer than the minimum borrow the make's. */
  trials: 800,
  minimumTrials: 100,
  borrowedTrials: 40,
  /** Typical deviations from the estimate to either end of the band before there are trials. */
  untriedDeviations: 1.6,
  /** The part of trials that the band holds: four of five prices, and a little more so that single models get theirs too. */
  confidence: 0.81,
  /**
   * Of the trials outside, the part above the band: half where engine or power is stated. Where neither is, a dear version of a
   * model cannot be told from a plain one and lies farther off than a cheap one, so that fewer are left out above.
   */
  dearPart: { stated: 0.5, unstated: 0.36 },
  /** A price nearer to the estimate than this part of the way to an end of the band is a usual one. */
  usualPart: 0.5,
} as const
