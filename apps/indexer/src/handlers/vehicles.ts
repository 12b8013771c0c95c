import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import type { OdometerEntry } from "@urcar/sdk"
import { decodeRecord } from "@urcar/sdk/records"
import { type Vin, vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import { countKeyOf } from "../projections/count.ts"
import { continueLine, judgeLine } from "../projections/life-line.ts"
import { toEntry, toVerdict, witnessEntry } from "../projections/odometer.ts"
import { rehash, toRecordRow } from "../projections/record.ts"
import type { Licence, RecordRow, Vehicle } from "../projections/rows.ts"
import { applyHandover, applyRecord, openVehicle } from "../projections/vehicle.ts"
import { closeStaleListings } from "./listings.ts"
import { placeOf } from "./place.ts"
import { addCount, changeVehicle, type Database, findVehicle, getRecord, getVehicle } from "./store.ts"

ponder.on("VehicleRegistry:RecordAppended", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const appended = decodeRecord(event.log)
  const author = await db.find(schema.licence, { account: lower(appended.author) })
  if (appended.sequence === 1)
    await openFile(db, openVehicle(vinOf(event.args), author?.country ?? "", place))
  const vehicle = await findVehicle(db, appended.vin)
  const record = toRecordRow(appended, vehicle.head, author, place)
  await db.insert(schema.record).values(record)
  if (author !== null) await countWriting(db, author, record)
  const verdict = await judgeWith(db, vehicle, record)
  const listing = await closeStaleListings(db, vehicle, record.recordedAt)
  await changeVehicle(db, vehicle, { ...applyRecord(vehicle, record), ...verdict, ...listing })
})

ponder.on("VehicleRegistry:RecordWitnessed", async ({ event, context: { db } }) => {
  const vin = vinOf(event.args)
  const { sequence } = event.args
  const row = await getRecord(db, vin, sequence)
  const witnesses = event.args.witnesses.map(lower)
  const change = rehash(row, { witnesses })
  const roles = await countWitnessing(db, witnesses)
  await db.update(schema.record, { vin, sequence }).set(change)
  const vehicle = await getVehicle(db, vin)
  const verdict = await rejudgeWitnessed(db, vehicle, sequence, roles)
  const [first] = witnesses
  const destination = first === undefined ? null : await db.find(schema.licence, { account: first })
  const handover = applyHandover(row, destination?.country ?? null)
  await changeVehicle(db, vehicle, { ...verdict, ...handover, head: change.head })
})

ponder.on("VehicleRegistry:HolderChanged", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinOf(event.args))
  const holder = BigInt(event.args.holder) === 0n ? vehicle.owner : lower(event.args.holder)
  await changeVehicle(db, vehicle, { holder })
})

function vinOf({ vin }: { readonly vin: Hex }): Vin {
  return vinFromBytes(vin)
}

async function openFile(db: Database, vehicle: Vehicle): Promise<void> {
  await db.insert(schema.vehicle).values(vehicle)
  await addCount(db, countKeyOf(vehicle), 1)
}

/** Takes a record into the vehicle's readings; nothing changes where it says nothing to them. */
async function judgeWith(db: Database, vehicle: Vehicle, record: RecordRow): Promise<Partial<Vehicle>> {
  const entry = toEntry(record)
  if (entry === null) return {}
  const { vin, markMetres, readingCount, latestReadingAt } = vehicle
  if (readingCount === null) return judgeAnew(db, vin, [...(await readEntries(db, vin)), entry])
  const line = continueLine({ markMetres, readingCount, latestReadingAt }, entry)
  if (line !== null) return { ...line, ...judgeLine(line) }
  const entries = [...(await recallEntries(db, record)), entry]
  return { readingCount: null, ...(await judgeAnew(db, vin, entries)) }
}

async function judgeAnew(
  db: Database,
  vin: string,
  entries: readonly OdometerEntry[],
): Promise<Partial<Vehicle>> {
  await db.insert(schema.odometer).values({ vin, entries }).onConflictDoUpdate({ entries })
  return toVerdict(entries)
}

/** What the engine looks at of every record before this one: of a plain life line, nobody's witness counts. */
async function recallEntries(db: Database, { vin, sequence: end }: RecordRow): Promise<OdometerEntry[]> {
  const entries: OdometerEntry[] = []
  for (let sequence = 1; sequence < end; sequence++) {
    const entry = toEntry(await getRecord(db, vin, sequence))
    if (entry !== null) entries.push(entry)
  }
  return entries
}

async function rejudgeWitnessed(
  db: Database,
  { vin, readingCount }: Vehicle,
  sequence: number,
  roles: readonly number[],
): Promise<Partial<Vehicle>> {
  if (readingCount !== null) return {}
  const entries = await readEntries(db, vin)
  const place = entries.findLastIndex((entry) => entry.sequence === sequence)
  const entry = entries[place]
  if (entry === undefined) return {}
  const changed = entries.with(place, witnessEntry(entry, roles))
  return judgeAnew(db, vin, changed)
}

async function readEntries(db: Database, vin: string): Promise<readonly OdometerEntry[]> {
  const row = await db.find(schema.odometer, { vin })
  return row?.entries ?? []
}

async function countWriting(db: Database, author: Licence, { recordedAt }: RecordRow): Promise<void> {
  const recordsWritten = author.recordsWritten + 1
  await db
    .update(schema.licence, { account: author.account })
    .set({ recordsWritten, lastWroteAt: recordedAt })
}

/** @return roles of each witness now, which is when it signed: both stand in one transaction */
async function countWitnessing(db: Database, witnesses: readonly Hex[]): Promise<number[]> {
  const roles: number[] = []
  for (const account of witnesses) {
    const licence = await db.find(schema.licence, { account })
    roles.push(licence?.roles ?? 0)
    if (licence === null) continue
    await db.update(schema.licence, { account }).set({ recordsWitnessed: licence.recordsWitnessed + 1 })
  }
  return roles
}
