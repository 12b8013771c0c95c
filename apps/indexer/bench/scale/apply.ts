import type { OdometerEntry } from "@urcar/sdk/odometer"
import { initialHead, type LifeRecord, toRawRecord } from "@urcar/sdk/records"
import { parseVin, vinToBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { continueLine, judgeLine } from "../../src/projections/life-line.ts"
import { toEntry, toVerdict } from "../../src/projections/odometer.ts"
import { rehash, toRecordRow } from "../../src/projections/record.ts"
import type {
  Licence,
  Listing,
  Place,
  Plate,
  RecordRow,
  Sale,
  Title,
  Vehicle,
} from "../../src/projections/rows.ts"
import { birthTitle, withOwner } from "../../src/projections/title.ts"
import { applyRecord, openVehicle } from "../../src/projections/vehicle.ts"
import type { Statement } from "./statements.ts"

/** Every row that one vehicle's life leaves. */
export interface LifeRows {
  vehicle: Vehicle
  readonly records: RecordRow[]
  readonly titles: Title[]
  readonly plates: Plate[]
  readonly sales: Sale[]
  readonly listings: Listing[]
  readonly openListings: { readonly vin: string; readonly saleIds: readonly Hex[] }[]
  readonly odometers: { readonly vin: string; readonly entries: readonly OdometerEntry[] }[]
}

/** A life before its first record. */
export function openLife(vin: string, country: string, place: Place): LifeRows {
  const vehicle = openVehicle(parseVin(vin), country, place)
  return {
    ...{ vehicle, records: [], titles: [], plates: [], sales: [] },
    ...{ listings: [], openListings: [], odometers: [] },
  }
}

/** As `RecordAppended` is handled. */
export function append(rows: LifeRows, { record }: Statement, author: Licence, place: Place): void {
  const { vehicle } = rows
  const sequence = vehicle.recordCount + 1
  const previousBlock = sequence === 1 ? 0 : vehicle.lastBlock
  const recording = { sequence, recordedAt: place.at, previousBlock }
  const raw = toRawRecord(record, recording)
  const appended: LifeRecord = { ...record, ...recording, author: author.account, witnesses: [], raw }
  const row = toRecordRow(appended, vehicle.head, author, place)
  rows.records.push(row)
  author.recordsWritten += 1
  author.lastWroteAt = Math.max(author.lastWroteAt ?? 0, place.at)
  rows.vehicle = { ...vehicle, ...applyRecord(vehicle, row), ...judge(rows, row) }
}

/** A plain line goes on; any other is looked at whole. */
function judge(rows: LifeRows, record: RecordRow): Partial<Vehicle> {
  const entry = toEntry(record)
  if (entry === null) return {}
  const { markMetres, readingCount, latestReadingAt } = rows.vehicle
  if (readingCount === null) return judgeAnew(rows)
  const line = continueLine({ markMetres, readingCount, latestReadingAt }, entry)
  return line === null ? judgeAnew(rows) : { ...line, ...judgeLine(line) }
}

/** The engine looks at every reading, which is kept beside the life from then on. */
export function judgeAnew(rows: LifeRows, ...further: readonly OdometerEntry[]): Partial<Vehicle> {
  const entries = [...rows.records.flatMap((row) => toEntry(row) ?? []), ...further]
  rows.odometers.splice(0, 1, { vin: rows.vehicle.vin, entries })
  return { readingCount: null, ...toVerdict(entries) }
}

/** As the first `Transfer` is handled: only now is the owner known whom the first head is of. */
export function openTitle(rows: LifeRows, owner: Hex, place: Place): void {
  const { vehicle, records, titles } = rows
  const [first] = records
  if (first === undefined) throw new RangeError("A title follows a record.")
  const change = rehash(first, { previousHead: initialHead(vinToBytes(parseVin(vehicle.vin)), owner) })
  records[0] = { ...first, ...change }
  titles.push(birthTitle(vehicle, owner, place))
  rows.vehicle = { ...vehicle, ...withOwner(vehicle, owner), head: change.head }
}
