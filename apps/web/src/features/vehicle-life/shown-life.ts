import type { IndexedRecord, TitleInterval, VehicleLife, VehicleSummary } from "@urcar/sdk/indexer-client"

/** What a page says of a vehicle: everything here is compared with the chain. */
export type ShownLife = {
  readonly vehicle: Pick<
    VehicleSummary,
    | "vin"
    | "make"
    | "model"
    | "variant"
    | "year"
    | "category"
    | "body"
    | "colour"
    | "fuel"
    | "gearbox"
    | "powerKw"
    | "engineCc"
    | "firstRegisteredOn"
    | "country"
    | "owner"
    | "holder"
    | "plate"
    | "status"
    | "isFrozen"
    | "recordCount"
    | "head"
    | "markMetres"
    | "breached"
    | "acceptedKm"
    | "highestKm"
    | "verdict"
    | "verdictReason"
  >
  readonly records: readonly ShownRecord[]
  readonly owners: readonly Pick<TitleInterval, "owner" | "how">[]
  readonly recordsLeftOut: number
}

/** What a page says of one record. */
export type ShownRecord = Pick<
  IndexedRecord,
  | "sequence"
  | "kind"
  | "author"
  | "witnesses"
  | "plate"
  | "odometer"
  | "occurredAt"
  | "recordedAt"
  | "supersedes"
  | "sealedRoot"
  | "evidenceRoot"
  | "payload"
  | "head"
  | "block"
  | "transaction"
>

/** What of a vehicle's life its page shows and its browser compares. */
export function toShownLife(life: VehicleLife): ShownLife {
  const { vehicle, records, titles, recordsLeftOut } = life
  const { readings: _, offer: __, ...rest } = vehicle
  return {
    vehicle: rest,
    records: records.map(toShownRecord),
    owners: titles.map(({ owner, how }) => ({ owner, how })),
    recordsLeftOut,
  }
}

function toShownRecord(record: IndexedRecord): ShownRecord {
  const { sequence, kind, author, witnesses, plate, odometer, occurredAt, recordedAt, supersedes } = record
  const { sealedRoot, evidenceRoot, payload, head, block, transaction } = record
  return {
    ...{ sequence, kind, author, witnesses, plate, odometer, occurredAt, recordedAt, supersedes },
    ...{ sealedRoot, evidenceRoot, payload, head, block, transaction },
  }
}
