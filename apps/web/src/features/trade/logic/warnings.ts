import type {
  IndexedDispute,
  IndexedListing,
  IndexedRecord,
  VehicleLife,
  VehicleSummary,
} from "@urcar/sdk/indexer-client"
import { listRecalls } from "@urcar/sdk/recalls"
import { toMetres } from "#lib/format.ts"
import { lastInspection } from "#lib/last-inspection.ts"

/** What a buyer is told before buying. */
export type WarningCode =
  | "stolen"
  | "scrapped"
  | "exported"
  | "annulled"
  | "frozen"
  | "keyFrozen"
  | "illogical"
  | "advertisedBelow"
  | "advertisedBelowAccepted"
  | "inspectionLapsed"
  | "inspectionFailed"
  | "gap"
  | "noJudgement"
  | "inspectionNone"
  | "accidents"
  | "wasStolen"
  | "lien"
  | "reserved"
  | "recallOpen"
  | "recalled"
  | "disputedUnanswered"
  | "disputedAnswered"
  | "disputeUpheld"

/** How much a warning weighs: `stop` forbids the sale on chain. */
export type WarningWeight = "stop" | "serious" | "note"

/** One warning with what it is about: metres, unix seconds, a count. */
export type Warning = {
  code: WarningCode
  weight: WarningWeight
  metres?: number
  advertised?: number
  at?: number
  until?: number
  count?: number
}

/** What the warnings are derived from. */
export type WarningInput = {
  vehicle: Pick<VehicleSummary, "status" | "isFrozen" | "verdict" | "acceptedKm" | "lienHolder" | "escrowId">
  records: readonly IndexedRecord[]
  /** Of the owner's key; absent where none is open or carried out */
  keyReissue?: VehicleLife["keyReissue"]
  disputes: readonly Pick<IndexedDispute, "phase" | "outcome" | "isAnswered">[]
  /** What the seller advertises; absent where the car is not on sale */
  advertised: IndexedListing["odometer"]
  /** Times without a reading, unix seconds */
  gaps: readonly { from: number; to: number }[]
  /** Unix seconds */
  now: number
}

/** What the register counts as no fall. */
const toleranceMetres = 100_000

const latest = (records: readonly IndexedRecord[]): IndexedRecord | undefined =>
  records.toSorted((one, other) => one.occurredAt - other.occurredAt || one.sequence - other.sequence).at(-1)

function standing({ status, isFrozen, escrowId, lienHolder }: WarningInput["vehicle"]): Warning[] {
  const all: readonly (Warning | false)[] = [
    status !== "active" && { code: status, weight: "stop" },
    isFrozen && { code: "frozen", weight: "stop" },
    escrowId !== null && { code: "reserved", weight: "stop" },
    lienHolder !== null && { code: "lien", weight: "serious" },
  ]
  return all.filter((one) => one !== false)
}

function keyFrozen({ keyReissue }: WarningInput): Warning[] {
  return keyReissue ? [{ code: "keyFrozen", weight: "stop", at: keyReissue.announcedAt }] : []
}

function openRecalls({ records }: WarningInput): Warning[] {
  const { open } = listRecalls(records)
  const last = latest(open)
  return last ? [{ code: "recallOpen", weight: "serious", count: open.length, at: last.occurredAt }] : []
}

/** A reading that a later record supersedes counts no more. */
function lastReading(records: readonly IndexedRecord[]): IndexedRecord | undefined {
  const superseded = new Set(records.map(({ supersedes }) => supersedes))
  return latest(records.filter(({ odometer, sequence }) => odometer !== null && !superseded.has(sequence)))
}

/** The clocked car's own last reading may be the false one, so the accepted mileage is compared too. */
function advertisedBelow({ advertised, records, vehicle: { acceptedKm } }: WarningInput): Warning[] {
  if (!advertised) return []
  const stated = toMetres(advertised.value, advertised.unit)
  const last = lastReading(records)
  const read = last?.odometer ? toMetres(last.odometer.value, last.odometer.unit) : 0
  if (last && stated < read)
    return [
      { code: "advertisedBelow", weight: "serious", advertised: stated, metres: read, at: last.occurredAt },
    ]
  const metres = (acceptedKm ?? 0) * 1000
  return metres - stated < toleranceMetres
    ? []
    : [{ code: "advertisedBelowAccepted", weight: "serious", advertised: stated, metres }]
}

function inspections({ records, now }: WarningInput): Warning[] {
  const last = lastInspection(records, now)
  if (!last) return [{ code: "inspectionNone", weight: "note" }]
  const { at, result, nextDue: until, isOverdue } = last
  if (result === "fail") return [{ code: "inspectionFailed", weight: "serious", at }]
  return until !== undefined && isOverdue ? [{ code: "inspectionLapsed", weight: "serious", until }] : []
}

function odometer({ vehicle, gaps }: WarningInput): Warning[] {
  const judged: Warning[] =
    vehicle.verdict === "ILLOGICAL"
      ? [{ code: "illogical", weight: "serious" }]
      : vehicle.verdict === "NO_JUDGEMENT"
        ? [{ code: "noJudgement", weight: "note" }]
        : []
  return [
    ...judged,
    ...gaps.map(({ from, to }): Warning => ({ code: "gap", weight: "serious", at: from, until: to })),
  ]
}

function events({ records }: WarningInput): Warning[] {
  const accidents = records.filter(({ kind }) => kind === "accident")
  const recovered = latest(records.filter(({ kind }) => kind === "recovery"))
  const lastAccident = latest(accidents)
  return [
    ...(lastAccident
      ? [
          {
            code: "accidents",
            weight: "note",
            count: accidents.length,
            at: lastAccident.occurredAt,
          } as const,
        ]
      : []),
    ...(recovered ? [{ code: "wasStolen", weight: "note", at: recovered.occurredAt } as const] : []),
  ]
}

/** An open dispute forbids nothing; one that was upheld says that a record is not to be trusted. */
function disputed({ disputes }: WarningInput): Warning[] {
  const open = disputes.filter(({ phase }) => phase !== "closed")
  const unanswered = open.filter(({ isAnswered }) => !isAnswered).length
  const upheld = disputes.filter(({ phase, outcome }) => phase === "closed" && outcome === "upheld").length
  const counted = (code: WarningCode, count: number): Warning[] =>
    count === 0 ? [] : [{ code, weight: "serious", count }]
  return [
    ...counted("disputeUpheld", upheld),
    ...counted("disputedUnanswered", unanswered),
    ...counted("disputedAnswered", open.length - unanswered),
  ]
}

const order: readonly WarningWeight[] = ["stop", "serious", "note"]

/** Everything a buyer should know before buying, the gravest first. */
export function warningsOf(input: WarningInput): Warning[] {
  const all = [
    ...standing(input.vehicle),
    ...keyFrozen(input),
    ...advertisedBelow(input),
    ...odometer(input),
    ...disputed(input),
    ...openRecalls(input),
    ...inspections(input),
    ...events(input),
  ]
  return all.toSorted((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight))
}

/**
 * What a list already knows against a car, for its card: the same codes as on the page of the sale, from the summary
 * alone. Gaps, dates of recalls and the advertised mileage need the whole life and stand on that page.
 */
export function summaryWarnings(
  vehicle: Pick<
    VehicleSummary,
    | "status"
    | "isFrozen"
    | "verdict"
    | "acceptedKm"
    | "lienHolder"
    | "escrowId"
    | "lastInspectionAt"
    | "openRecalls"
  >,
): Warning[] {
  const inspected: Warning[] =
    vehicle.lastInspectionAt === null ? [{ code: "inspectionNone", weight: "note" }] : []
  const recalled: Warning[] =
    vehicle.openRecalls === 0 ? [] : [{ code: "recalled", weight: "serious", count: vehicle.openRecalls }]
  return [...standing(vehicle), ...recalled, ...inspected]
}
