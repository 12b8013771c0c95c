import { odometerLimits } from "./limits.ts"

/** A reading in time. */
export interface Mark {
  /** Unix seconds. */
  readonly at: number
  readonly metres: number
}

const day = 86_400

/** The most a vehicle can have covered in a time, in metres; every started day counts, and at least one. */
export function largestRise(seconds: number): number {
  const days = Math.max(1, Math.ceil(seconds / day))
  const { burstMetresPerDay, sustainedBaseMetres, sustainedMetresPerDay } = odometerLimits
  return Math.min(burstMetresPerDay * days, sustainedBaseMetres + sustainedMetresPerDay * days)
}

/** Whether the second reading is higher than any vehicle could get after the first. */
export function isAbsurdRise(from: Mark, to: Mark): boolean {
  return to.metres - from.metres > largestRise(to.at - from.at)
}

/** Whether the second reading lies below the first by more than the tolerance. */
export function isFall(from: Mark, to: Mark): boolean {
  return from.metres - to.metres > odometerLimits.toleranceMetres
}
