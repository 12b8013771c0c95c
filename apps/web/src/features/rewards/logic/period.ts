import { rewardFormula } from "@urcar/sdk/rewards"

/** A period's first second and the second after its last, in unix seconds. */
export const spanOf = (period: number): { begin: number; end: number } => ({
  begin: period * rewardFormula.periodSeconds,
  end: (period + 1) * rewardFormula.periodSeconds,
})

/** The periods to show, the latest first. */
export function listPeriods({ now, first }: { now: number; first: number }, most: number): number[] {
  const length = Math.max(0, Math.min(most, now - first + 1))
  return Array.from({ length }, (_, index) => now - index)
}
