import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import type { OdometerEntry } from "@urcar/sdk"
import { decodeRecord } from "@urcar/sdk/records"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { textOfBytes } from "../decode/ascii.ts"
import { lower } from "../decode/text.ts"
import { countKeyOf } from "../projections/count.ts"
import { toOdometerEntry, toVerdict, witnessEntry } from "../projections/odometer.ts"
import { toRecordRow, withWitnesses } from "../projections/record.ts"
import type { RecordRow, Vehicle } from "../projections/rows.ts"
import { birthTitle } from "../projections/title.ts"
import { applyHandover, applyRecord, openVehicle } from "../projections/vehicle.ts"
import { closeStaleListings } from "./listings.ts"
import { placeOf } from "./place.ts"
import { addCount, changeVehicle, type Database, getVehicle } from "./store.ts"

ponder.on("VehicleRegistry:VehicleRegistered", async ({ event, context: { db } }) => {
  const { vin, owner, country } = event.args
  const place = placeOf(event)
  const vehicle = openVehicle(vin, owner, textOfBytes(country), place)
  await db.insert(schema.vehicle).values(vehicle)
  await db.insert(schema.odometer).values({ vin: vehicle.vin, entries: [] })
  await db.insert(schema.title).values(birthTitle(vehicle, place))
  await addCount(db, countKeyOf(vehicle), 1)
})

ponder.on("VehicleRegistry:RecordAppended", async ({ event, context: { db } }) => {
  const appended = decodeRecord(event.log)
  const vehicle = await getVehicle(db, appended.vin)
  const author = await db.find(schema.licence, { account: lower(appended.author) })
  const record = toRecordRow(appended, vehicle.head, author, placeOf(event))
  await db.insert(schema.record).values(record)
  await countWriting(db, record)
  const verdict = await judgeWith(db, record)
  const listing = await closeStaleListings(db, vehicle, record.recordedAt)
  await changeVehicle(db, vehicle, { ...applyRecord(vehicle, record), ...verdict, ...listing })
})

ponder.on("VehicleRegistry:RecordWitnessed", async ({ event, context: { db } }) => {
  const vin = vinFromBytes(event.args.vin)
  const { sequence } = event.args
  const row = await db.find(schema.record, { vin, sequence })
  if (row === null) throw new Error(`No record ${sequence} of ${vin} was appended.`)
  const change = withWitnesses(row, event.args.witnesses.map(lower))
  const roles = await countWitnessing(db, change.witnesses)
  await db.update(schema.record, { vin, sequence }).set(change)
  const vehicle = await getVehicle(db, vin)
  const verdict = await rejudgeWitnessed(db, vehicle, sequence, roles)
  const [first] = change.witnesses
  const destination = first === undefined ? null : await db.find(schema.licence, { account: first })
  const handover = applyHandover(row, destination?.country ?? null)
  await changeVehicle(db, vehicle, { ...verdict, ...handover, head: change.head })
})

ponder.on("VehicleRegistry:HolderChanged", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const holder = BigInt(event.args.holder) === 0n ? vehicle.owner : lower(event.args.holder)
  await changeVehicle(db, vehicle, { holder })
})

/** Takes a record into the vehicle's readings and judges them anew; nothing changes where it says nothing to them. */
async function judgeWith(db: Database, record: RecordRow): Promise<Partial<Vehicle>> {
  const entry = toOdometerEntry(record)
  if (entry === null) return {}
  const entries = [...(await readEntries(db, record.vin)), entry]
  await db.update(schema.odometer, { vin: record.vin }).set({ entries })
  return toVerdict(entries)
}

async function rejudgeWitnessed(
  db: Database,
  { vin }: Vehicle,
  sequence: number,
  roles: readonly number[],
): Promise<Partial<Vehicle>> {
  const entries = await readEntries(db, vin)
  const place = entries.findLastIndex((entry) => entry.sequence === sequence)
  const entry = entries[place]
  if (entry === undefined) return {}
  const changed = entries.with(place, witnessEntry(entry, roles))
  await db.update(schema.odometer, { vin }).set({ entries: changed })
  return toVerdict(changed)
}

async function readEntries(db: Database, vin: string): Promise<readonly OdometerEntry[]> {
  const row = await db.find(schema.odometer, { vin })
  return row?.entries ?? []
}

async function countWriting(db: Database, { author, recordedAt }: RecordRow): Promise<void> {
  const licence = await db.find(schema.licence, { account: author })
  if (licence === null) return
  await db
    .update(schema.licence, { account: author })
    .set({ recordsWritten: licence.recordsWritten + 1, lastWroteAt: recordedAt })
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
