import type { PlateCandidate } from "./candidates.ts"

/** How many candidates a patrol is shown. */
const shown = 4
/** Share of the first one's weight below which a candidate is not worth a button. */
const faint = 0.02

/** Candidates of several readings of one plate: what each speaks for is added up. */
export function vote(readings: readonly (readonly PlateCandidate[])[]): PlateCandidate[] {
  const sums = new Map<string, PlateCandidate>()
  for (const candidate of readings.flat()) {
    const weight = (sums.get(candidate.plate)?.weight ?? 0) + candidate.weight
    sums.set(candidate.plate, { ...candidate, weight })
  }
  const ranked = [...sums.values()].toSorted((one, other) => other.weight - one.weight)
  const least = (ranked[0]?.weight ?? 0) * faint
  return ranked.filter(({ weight }) => weight >= least).slice(0, shown)
}

/** Whether a vote needs no further picture: one plate, of a national format, far ahead. */
export function isDecided(candidates: readonly PlateCandidate[]): boolean {
  const [first, second] = candidates
  if (first === undefined || first.countries.length === 0) return false
  return first.weight >= enough && first.weight >= ahead * (second?.weight ?? 0)
}

/** Weight of some three clear readings. */
const enough = 2.4
const ahead = 2
