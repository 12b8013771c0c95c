import type { Entry } from "./entry.ts"
import { odometerLimits } from "./limits.ts"
import { isAbsurdRise, isFall, type Mark } from "./pace.ts"

/** The entries with every correction that counts applied. */
export interface CorrectedEntries {
  /** Without corrections of other records; each corrected entry shows its right reading. */
  readonly entries: readonly Entry[]
  /** Indices of entries whose reading was replaced. */
  readonly corrected: ReadonlySet<number>
  /** Indices of the corrections that were taken. */
  readonly honoured: ReadonlySet<number>
  /** Indices of the corrections that were not. */
  readonly refused: ReadonlySet<number>
}

/** Why an author's own correction is not taken. */
export type CorrectionFault =
  /** There is no record of that number before it. */
  | "record-unknown"
  /** Another author wrote the record. */
  | "not-own"
  /** More than 28 days after the record was recorded. */
  | "too-late"
  /** The record is a correction itself. */
  | "of-correction"
  /** The record replaced the instrument. */
  | "of-replacement"
  /** The author has corrected the record before. */
  | "not-first"
  /** An order corrects the record. */
  | "ordered"
  /** The vehicle was listed, or its title moved. */
  | "listed-or-sold"
  /** No witness is of another class of licence. */
  | "same-class"
  /** No other author's reading to compare with, or the right reading does not fit between them. */
  | "does-not-fit"

const titleKinds: ReadonlySet<string> = new Set(["sale", "ownership"])

/**
 * Applies corrections, in the order of recording. A department's order is taken, the last one for a record wins.
 * An author's own is taken where {@link correctionFaults} finds nothing; any other is refused.
 */
export function applyCorrections(entries: readonly Entry[]): CorrectedEntries {
  const metresOf = new Map<Entry, number>()
  const honoured = new Set<number>()
  const refused = new Set<number>()
  for (const [place, entry] of entries.entries()) {
    if (!isCorrection(entry) || entry.metres === null) continue
    const earlier = entries.slice(0, place)
    const target = targetOf(entry, earlier)
    const counts = target !== undefined && correctionFaults(entry, earlier).length === 0
    if (counts) metresOf.set(target, entry.metres)
    const outcome = counts ? honoured : refused
    outcome.add(entry.index)
  }
  const kept = entries.filter((entry) => !isCorrection(entry))
  return {
    entries: kept.map((entry) => ({ ...entry, metres: metresOf.get(entry) ?? entry.metres })),
    corrected: new Set(Array.from(metresOf.keys(), ({ index }) => index)),
    honoured,
    refused,
  }
}

/** Names a record to correct; one that names none is a reading like any other. */
function isCorrection({ kind, supersedes }: Entry): boolean {
  return kind === "correction" && supersedes > 0
}

function targetOf({ supersedes }: Entry, earlier: readonly Entry[]): Entry | undefined {
  return earlier.find(({ sequence }) => sequence === supersedes)
}

function isOrder(entry: Entry): boolean {
  return isCorrection(entry) && entry.metres !== null && entry.authorRoles.includes("department")
}

/**
 * Why a correction does not count; empty where it does. An order counts for every record there is. An author's own
 * counts soon after the record was recorded, as the first for that record, before the vehicle was listed or changed
 * hands, witnessed by another class of licence, and with a reading that fits between those of other authors.
 */
export function correctionFaults(correction: Entry, earlier: readonly Entry[]): CorrectionFault[] {
  const target = targetOf(correction, earlier)
  if (target === undefined) return ["record-unknown"]
  if (isOrder(correction)) return []
  const rules: readonly (readonly [boolean, CorrectionFault])[] = [
    [correction.author !== null && correction.author === target.author, "not-own"],
    [isTimely(correction, target), "too-late"],
    [!isCorrection(target), "of-correction"],
    [target.kind !== "odometer-replaced", "of-replacement"],
    [isFirst(correction, earlier), "not-first"],
    [!earlier.some((entry) => isOrder(entry) && entry.supersedes === correction.supersedes), "ordered"],
    [isBeforeOffer(target, earlier), "listed-or-sold"],
    [hasOtherClass(correction), "same-class"],
    [fitsNeighbours(correction, target, earlier), "does-not-fit"],
  ]
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}

function isTimely(correction: Entry, target: Entry): boolean {
  if (correction.recordedAt === null || target.recordedAt === null) return false
  return correction.recordedAt - target.recordedAt <= odometerLimits.correctionSeconds
}

function isFirst({ author, supersedes }: Entry, earlier: readonly Entry[]): boolean {
  return !earlier.some(
    (entry) =>
      isCorrection(entry) &&
      entry.metres !== null &&
      entry.supersedes === supersedes &&
      entry.author === author,
  )
}

/** No change of title since the record, and no listing since the last change of title. */
function isBeforeOffer(target: Entry, earlier: readonly Entry[]): boolean {
  const sinceTitle = earlier.slice(earlier.findLastIndex(({ kind }) => titleKinds.has(kind)) + 1)
  return sinceTitle.includes(target) && !sinceTitle.some(({ kind }) => kind === "listing")
}

function hasOtherClass({ authorRoles, witnesses }: Entry): boolean {
  const isOther = (roles: readonly string[]) =>
    roles.length > 0 && !roles.some((role) => authorRoles.includes(role))
  return authorRoles.length > 0 && witnesses.some(isOther)
}

/** Readings of different instruments cannot be compared: after a replacement only an order corrects. */
function fitsNeighbours(correction: Entry, target: Entry, earlier: readonly Entry[]): boolean {
  if (correction.metres === null || earlier.some(({ kind }) => kind === "odometer-replaced")) return false
  const right: Mark = { at: target.at, metres: correction.metres }
  const others = earlier
    .filter((entry) => entry.author !== null && entry.author !== target.author)
    .flatMap(toMark)
  const before = others.filter(({ at }) => at <= target.at)
  const after = others.filter(({ at }) => at > target.at)
  const last = before.toSorted((one, other) => one.at - other.at).at(-1)
  return (
    others.length > 0 &&
    !before.some((mark) => isFall(mark, right)) &&
    !after.some((mark) => isFall(right, mark)) &&
    !(last !== undefined && isAbsurdRise(last, right))
  )
}

function toMark(entry: Entry): Mark[] {
  return isCorrection(entry) || entry.metres === null ? [] : [{ at: entry.at, metres: entry.metres }]
}
