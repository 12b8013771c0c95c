import type { RecordReport, VerificationReport } from "@urcar/sdk/verify"
import type { ShownLife, ShownRecord } from "../shown-life.ts"

/** Something the page says and the chain does not. */
export type Difference = {
  /** The record it is about; without one it is about the vehicle */
  readonly sequence?: number
  readonly field: string
  readonly shown: string
  readonly chain: string
}

const none = "–"
const text = (value: unknown): string =>
  value === null || value === undefined || value === "" ? none : String(value)

/** Texts by the names of fields. */
type Fields = Readonly<Record<string, unknown>>

function compareFields(shown: Fields, chain: Fields, sequence?: number): Difference[] {
  return Object.keys(chain).flatMap((field): Difference[] => {
    const [one, other] = [text(shown[field]), text(chain[field])]
    if (one.toLowerCase() === other.toLowerCase() && (field !== "payload" || one === other)) return []
    return [{ ...(sequence !== undefined && { sequence }), field, shown: one, chain: other }]
  })
}

const odometerText = (odometer: { value: number; unit: string } | null): string =>
  odometer === null ? "" : `${odometer.value} ${odometer.unit}`

function shownFields(record: ShownRecord): Fields {
  return { ...record, witnesses: record.witnesses.join(", "), odometer: odometerText(record.odometer) }
}

function chainFields({ record, block, head, transactionHash }: RecordReport): Fields {
  const { kind, author, witnesses, plate, odometer, occurredAt, recordedAt, supersedes } = record
  const { sealedRoot, evidenceRoot, payload } = record
  return {
    ...{ kind, author, witnesses: witnesses.join(", "), plate, odometer: odometerText(odometer) },
    ...{ occurredAt, recordedAt, supersedes, payload, sealedRoot, evidenceRoot, block, head },
    transaction: transactionHash,
  }
}

function compareRecords(shown: ShownLife, records: readonly RecordReport[]): Difference[] {
  const bySequence = new Map(shown.records.map((record) => [record.sequence, record]))
  const first = shown.recordsLeftOut + 1
  const differences = records
    .filter(({ record }) => record.sequence >= first)
    .flatMap((report): Difference[] => {
      const { sequence, kind } = report.record
      const record = bySequence.get(sequence)
      return record === undefined
        ? [{ sequence, field: "record", shown: none, chain: kind }]
        : compareFields(shownFields(record), chainFields(report), sequence)
    })
  const known = new Set(records.map(({ record }) => record.sequence))
  const invented = shown.records.filter(({ sequence }) => !known.has(sequence))
  return [
    ...differences,
    ...invented.map(({ sequence, kind }) => ({ sequence, field: "record", shown: kind, chain: none })),
  ]
}

/** Whether a record registers the vehicle: the last such counts, the first record or a later one after an annulment. */
const isRegistration = ({ record: { kind } }: RecordReport): boolean =>
  kind === "manufacture" || kind === "registration"

/** What the registration states, as the heading shows it. */
const stated = [
  ...(["make", "model", "variant", "year", "category", "body", "colour", "fuel", "gearbox"] as const),
  ...(["powerKw", "engineCc", "firstRegisteredOn"] as const),
] as const

function readObject(payload: string | undefined): Fields {
  try {
    const value: unknown = JSON.parse(payload ?? "")
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {}
  } catch {
    return {}
  }
}

function compareSpecification({ vehicle }: ShownLife, records: readonly RecordReport[]): Difference[] {
  const registration = records.findLast(isRegistration)?.record
  const payload = readObject(registration?.payload)
  const shown: Fields = vehicle
  // A first record that follows no published form states nothing that a heading could show.
  if (stated.every((field) => shown[field] === null)) return []
  const chain = Object.fromEntries(stated.map((field) => [field, payload[field]]))
  return compareFields(shown, chain, registration?.sequence)
}

/** The plate that the records leave on the vehicle; `undefined` where that takes more than the file to know. */
function plateNow(records: readonly RecordReport[], status: string): string | undefined {
  if (status === "exported" || status === "scrapped" || status === "annulled") return undefined
  // An annulment took the plate off.
  const since = records.slice(Math.max(0, records.findLastIndex(isRegistration)))
  return since.findLast(({ record }) => record.kind === "plate")?.record.plate ?? ""
}

function compareVehicle(shown: ShownLife, report: VerificationReport): Difference[] {
  const { vehicle, odometer, records } = report
  if (vehicle === null) return []
  const plate = plateNow(records, vehicle.status)
  const { owner, holder, country, status, isFrozen, isBreached, mark, recordCount, head } = vehicle
  return compareFields(shown.vehicle, {
    ...{ vin: report.vin, owner, holder, country, status, isFrozen, recordCount, head },
    ...{ breached: isBreached, markMetres: mark },
    ...(plate !== undefined && { plate }),
    ...(odometer !== null && {
      acceptedKm: odometer.acceptedKm,
      highestKm: odometer.highestKm,
      verdict: odometer.verdict,
      verdictReason: odometer.reason,
    }),
  })
}

const howOf = { birth: "registered", sale: "sale", authority: "authority" } as const

function compareOwners(shown: ShownLife, { owners }: VerificationReport): Difference[] {
  const said = shown.owners.map(({ owner, how }) => `${howOf[how]} ${owner}`).join(", ")
  const computed = owners
    .map(({ owner, by }) => `${by === "annulled" ? "authority" : by} ${owner}`)
    .join(", ")
  return compareFields({ owners: said }, { owners: computed })
}

/** Whether all that differs is that the newest records came after the page. */
function isOutdated(shown: ShownLife, differences: readonly Difference[]): boolean {
  const last = shown.records.at(-1)?.sequence ?? 0
  return (
    differences.length > 0 &&
    differences.every(
      ({ field, shown: said, sequence = 0 }) => field === "record" && said === none && sequence > last,
    )
  )
}

/**
 * Everything in which a page departs from what was verified: records that are missing, invented or changed, the
 * vehicle's state, its owners, what its heading says. Empty where both agree. A page that only lacks the newest records
 * is told apart: its heading must differ, and says nothing more.
 */
export function compareLife(shown: ShownLife, report: VerificationReport): Difference[] {
  const records = compareRecords(shown, report.records)
  if (isOutdated(shown, records)) return records
  return [
    ...records,
    ...compareSpecification(shown, report.records),
    ...compareVehicle(shown, report),
    ...compareOwners(shown, report),
  ]
}
