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

/** Readings that must say the same, and the share of all readings that they must be. */
const enough = 4
const agreed = 0.7

/** Whether a vote needs no further picture: nearly all of several readings say the same plate of a national format. */
export function isDecided(readings: readonly (readonly PlateCandidate[])[]): boolean {
  const [first] = vote(readings)
  if (first === undefined || first.countries.length === 0) return false
  const agreeing = readings.filter(([own]) => own?.plate === first.plate).length
  return agreeing >= enough && agreeing >= readings.length * agreed
}
