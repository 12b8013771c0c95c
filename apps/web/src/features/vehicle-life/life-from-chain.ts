import { InvalidPayloadError, RpcFailedError, RpcUnreachableError, UnknownKindError } from "@urcar/sdk/errors"
import type {
  IndexedRecord,
  LicenceSummary,
  PlateInterval,
  TitleInterval,
  VehicleLife,
} from "@urcar/sdk/indexer-client"
import { getKind, rolesToMask } from "@urcar/sdk/kinds"
import { listRecalls } from "@urcar/sdk/recalls"
import { type Failure, type RecordReport, type VerificationReport, verifyVehicle } from "@urcar/sdk/verify"

/** A life read from a node, what was wrong with it, or that the node does not answer. */
export type ChainLife =
  | { readonly state: "read"; readonly life: VehicleLife }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "unreachable" }

/** Reads a vehicle's life from a node alone, verified by this server; the reader's browser does it again. */
export async function readChainLife(rpc: string, vin: string, chainId: number): Promise<ChainLife> {
  try {
    const report = await verifyVehicle([rpc], vin, { chainId })
    if (report.failure !== null) return { state: "failed", failure: report.failure }
    const life = toLife(report)
    return life === undefined ? { state: "unreachable" } : { state: "read", life }
  } catch (error) {
    if (error instanceof RpcUnreachableError || error instanceof RpcFailedError)
      return { state: "unreachable" }
    throw error
  }
}

function toLife(report: VerificationReport): VehicleLife | undefined {
  const { vehicle, odometer, records, owners } = report
  const [first, last] = [records[0], records.at(-1)]
  if (vehicle === null || odometer === null || first === undefined || last === undefined) return undefined
  const { owner, holder, country, status, isFrozen, isBreached, mark, recordCount, head } = vehicle
  const plates = toPlates(report.vin, records)
  const inspections = records.filter(({ record }) => record.kind === "inspection")
  return {
    vehicle: {
      ...{
        vin: report.vin,
        ...readSpecification(first),
        country,
        owner,
        holder,
        status,
        isFrozen,
        recordCount,
        head,
      },
      ...{ plate: plates.at(-1)?.plate ?? null, firstBlock: first.block, lastBlock: last.block },
      ...{ firstRegisteredAt: first.record.recordedAt, lastRecordAt: last.record.recordedAt },
      // Escrows and liens are not read here: the page says where this comes from.
      ...{ escrowId: null, lienHolder: null },
      lastInspectionAt: inspections.at(-1)?.record.occurredAt ?? null,
      ...{
        markMetres: mark,
        breached: isBreached,
        acceptedKm: odometer.acceptedKm,
        highestKm: odometer.highestKm,
      },
      ...{ verdict: odometer.verdict, verdictReason: odometer.reason, breachCount: odometer.breaches.length },
      lastSaleAt: records.findLast(({ record }) => record.kind === "sale")?.record.recordedAt ?? null,
      ...{ offer: null, readings: [], openDisputes: 0, unansweredDisputes: 0 },
      openRecalls: listRecalls(records.map(({ record }) => record)).open.length,
    },
    records: records.map((one, index) => toRecord(one, records[index - 1])),
    titles: owners.flatMap(toTitles),
    ...{
      recordsLeftOut: 0,
      plates,
      authorityTransfers: [],
      keyReissue: null,
      reservation: null,
      listings: [],
      offers: [],
      sales: [],
      escrows: [],
      liens: [],
      disputes: [],
    },
    writers: toWriters(records),
    blocks: [...new Set(records.map(({ block }) => block))],
  }
}

type Specification = Pick<
  VehicleLife["vehicle"],
  | "make"
  | "model"
  | "variant"
  | "category"
  | "body"
  | "colour"
  | "fuel"
  | "gearbox"
  | "firstRegisteredOn"
  | "year"
  | "powerKw"
  | "engineCc"
>

function readSpecification({ record }: RecordReport): Specification {
  const payload = parsePayload(record)
  const text = (field: string): string | null => {
    const value = payload[field]
    return typeof value === "string" ? value : null
  }
  const size = (field: string): number | null => {
    const value = payload[field]
    return typeof value === "number" ? value : null
  }
  return {
    ...{ make: text("make"), model: text("model"), variant: text("variant"), category: text("category") },
    ...{ body: text("body"), colour: text("colour"), fuel: text("fuel"), gearbox: text("gearbox") },
    ...{ firstRegisteredOn: text("firstRegisteredOn"), year: size("year"), powerKw: size("powerKw") },
    engineCc: size("engineCc"),
  }
}

/** The payload by its kind's form; nothing where it follows none. */
function parsePayload({ kind, payload }: RecordReport["record"]): Readonly<Record<string, unknown>> {
  try {
    const parsed = getKind(kind).parse(JSON.parse(payload))
    return typeof parsed === "object" && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {}
  } catch (error) {
    const isExpected =
      error instanceof InvalidPayloadError ||
      error instanceof UnknownKindError ||
      error instanceof SyntaxError
    if (isExpected) return {}
    throw error
  }
}

function toRecord(report: RecordReport, before: RecordReport | undefined): IndexedRecord {
  const { sequence, kind, author, witnesses, odometer, occurredAt, recordedAt, supersedes } = report.record
  const { sealedRoot, evidenceRoot, payload, previousBlock, plate } = report.record
  return {
    ...{ sequence, kind, author, witnesses: [...witnesses], odometer, occurredAt, recordedAt, supersedes },
    ...{ sealedRoot, evidenceRoot, payload, previousBlock, plate: plate === "" ? null : plate },
    ...{ authorRoles: rolesToMask(report.authorRoles), authorCountry: null },
    isPayloadValid: Object.keys(parsePayload(report.record)).length > 0,
    ...{ previousHead: before?.head ?? "0x", head: report.head, block: report.block, logIndex: 0 },
    transaction: report.transactionHash,
  }
}

const howOf = { registered: "birth", sale: "sale", authority: "authority" } as const

/** An annulled registration ends the last title and begins none. */
function toTitles(
  { owner, by, sequence, since }: VerificationReport["owners"][number],
  index: number,
  owners: VerificationReport["owners"],
): TitleInterval[] {
  if (by === "annulled") return []
  const title = {
    ...{ number: index + 1, owner, previousOwner: owners[index - 1]?.owner ?? null, how: howOf[by] },
    ...{ reason: null, recordSequence: sequence, saleId: null, price: null, currency: null },
    ...{ from: since, to: owners[index + 1]?.since ?? null, block: 0, transaction: "0x" as const },
  }
  return [title]
}

function toPlates(vin: string, records: readonly RecordReport[]): PlateInterval[] {
  const changes = records.filter(({ record }) => record.kind === "plate")
  return changes.flatMap(({ record, block }, index): PlateInterval[] => {
    const next = changes[index + 1]
    if (record.plate === "") return []
    const until = { to: next?.record.recordedAt ?? null, releasedBlock: next?.block ?? null }
    return [
      {
        plate: record.plate,
        country: record.plate.slice(0, 2),
        vin,
        from: record.recordedAt,
        block,
        ...until,
      },
    ]
  })
}

/** Who wrote or witnessed, as far as the file tells: roles, no names. */
function toWriters(records: readonly RecordReport[]): LicenceSummary[] {
  const roles = new Map<`0x${string}`, number>()
  for (const { record, authorRoles, witnessRoles } of records) {
    roles.set(record.author, (roles.get(record.author) ?? 0) | rolesToMask(authorRoles))
    for (const [index, witness] of record.witnesses.entries())
      roles.set(witness, (roles.get(witness) ?? 0) | rolesToMask(witnessRoles[index] ?? []))
  }
  return [...roles].map(([account, mask]) => ({
    ...{ account, country: "", roles: mask, standing: "active" as const, since: 0, changedAt: 0, stake: "0" },
    ...{ name: null, city: null, profileUri: null, profileCommitment: null },
    ...{ recordsWritten: 0, recordsWitnessed: 0, lastWroteAt: null },
  }))
}
