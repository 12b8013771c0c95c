import type { CorrectedEntries } from "./corrections.ts"
import { odometerLimits } from "./limits.ts"
import type { BreachCause, Series } from "./series.ts"

/** What the readings say, in RDW's three words. */
export type OdometerVerdict = "LOGICAL" | "ILLOGICAL" | "NO_JUDGEMENT"

/** Why. The first that applies, from top to bottom. */
export type OdometerReason =
  /** ILLOGICAL: a reading lies below the highest accepted one by more than the tolerance. */
  | "READING_FELL"
  /** ILLOGICAL: each fall was small, together they exceed the tolerance. */
  | "SMALL_FALLS_ADD_UP"
  /** ILLOGICAL: a reading recorded afterwards contradicts the series. */
  | "BACKDATED_READING_CONTRADICTS"
  /** NO_JUDGEMENT: what was driven abroad is not known. */
  | "IMPORTED"
  /** NO_JUDGEMENT: the old instrument's last reading is not known, or not witnessed. */
  | "REPLACEMENT_UNKNOWN"
  /** NO_JUDGEMENT: a reading no vehicle could reach waits for a further one. */
  | "OUTLIER_UNCONFIRMED"
  /** NO_JUDGEMENT: too little data. */
  | "TOO_FEW_READINGS"
  /** LOGICAL: a slip was corrected by a further reading. */
  | "SLIP_CORRECTED"
  /** LOGICAL: with a correction that counts. */
  | "CORRECTED"
  /** LOGICAL: over more than one instrument. */
  | "ODOMETER_REPLACED"
  /** LOGICAL: lower readings stay within the tolerance. */
  | "WITHIN_TOLERANCE"
  /** LOGICAL: every reading is as high as the one before, or higher. */
  | "RISING"

/** A verdict with its reason. */
export interface Judgement {
  readonly verdict: OdometerVerdict
  readonly reason: OdometerReason
}

const reasonOfCause: Readonly<Record<BreachCause, OdometerReason>> = {
  fall: "READING_FELL",
  "small-falls": "SMALL_FALLS_ADD_UP",
  backdated: "BACKDATED_READING_CONTRADICTS",
}

/** The verdict on a series that has taken in every entry. */
export function concludeVerdict(series: Series, { entries, corrected }: CorrectedEntries): Judgement {
  if (series.isBroken || series.openFall !== null) {
    return { verdict: "ILLOGICAL", reason: reasonOfCause[series.cause ?? "fall"] }
  }
  const isImported = entries.some(({ imported }) => imported)
  const obstacle = findObstacle(series, isImported)
  if (obstacle !== null) return { verdict: "NO_JUDGEMENT", reason: obstacle }
  return { verdict: "LOGICAL", reason: describeLogical(series, corrected.size > 0) }
}

function findObstacle(series: Series, isImported: boolean): OdometerReason | null {
  if (isImported) return "IMPORTED"
  if (series.hasUnknownReplacement) return "REPLACEMENT_UNKNOWN"
  if (series.openOutliers.length > 0) return "OUTLIER_UNCONFIRMED"
  return series.accepted.length < odometerLimits.minimumReadings ? "TOO_FEW_READINGS" : null
}

function describeLogical(series: Series, hasCorrections: boolean): OdometerReason {
  if (series.slips.size > 0) return "SLIP_CORRECTED"
  if (hasCorrections) return "CORRECTED"
  if (series.instruments.length > 1) return "ODOMETER_REPLACED"
  return series.hasSmallFall ? "WITHIN_TOLERANCE" : "RISING"
}
