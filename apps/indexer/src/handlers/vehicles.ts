import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { partSightings } from "@urcar/sdk/parts"
import { decodeRecord } from "@urcar/sdk/records"
import { type Vin, vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import { countKeyOf } from "../projections/count.ts"
import { rehash, toRecordRow } from "../projections/record.ts"
import type { Licence, RecordRow, Vehicle } from "../projections/rows.ts"
import { applyHandover, applyRecord, openVehicle, unreserved } from "../projections/vehicle.ts"
import { judgeWith, rejudgeWitnessed } from "./judgement.ts"
import { closeStaleListings } from "./listings.ts"
import { placeOf } from "./place.ts"
import { recallWith } from "./recalls.ts"
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
  const parts = partSightings(record)
  if (parts.length > 0)
    await db.insert(schema.partSighting).values(parts.map((part, place) => ({ ...part, place })))
  if (author !== null) await countWriting(db, author, record)
  const verdict = await judgeWith(db, vehicle, record)
  const recalls = await recallWith(db, record)
  const listing = await closeStaleListings(db, vehicle, record.recordedAt)
  await changeVehicle(db, vehicle, { ...applyRecord(vehicle, record), ...verdict, ...recalls, ...listing })
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

ponder.on("VehicleRegistry:VehicleReserved", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinOf(event.args))
  const { desk, buyer, until } = event.args
  const reserved = { reservedDesk: lower(desk), reservedBuyer: lower(buyer), reservedUntil: until }
  await changeVehicle(db, vehicle, reserved)
})

ponder.on("VehicleRegistry:VehicleReleased", async ({ event, context: { db } }) => {
  await changeVehicle(db, await getVehicle(db, vinOf(event.args)), unreserved)
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
