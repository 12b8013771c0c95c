import { rewardFormula } from "@urcar/sdk/rewards"

/** A period's first second and the second after its last, in unix seconds. */
export const spanOf = (period: number): { begin: number; end: number } => ({
  begin: period * rewardFormula.periodSeconds,
  end: (period + 1) * rewardFormula.periodSeconds,
})

/**
 * The period that runs now. The chain's own answer is as old as its last block, so a period that ended since then is told
 * by the clock; a chain whose time is ahead of the clock is believed.
 *
 * @param known the period of the chain's last block
 * @param clock unix seconds
 */
export const runningPeriod = (known: number, clock: number): number =>
  Math.max(known, Math.floor(clock / rewardFormula.periodSeconds))

/** The periods to show, the latest first. */
export function listPeriods({ now, first }: { now: number; first: number }, most: number): number[] {
  const length = Math.max(0, Math.min(most, now - first + 1))
  return Array.from({ length }, (_, index) => now - index)
}
