import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { initialHead } from "@urcar/sdk/records"
import { parseVin, vinFromBytes, vinFromTokenId, vinToBytes } from "@urcar/sdk/vin"
import { type Hex, zeroAddress } from "viem"
import { lower } from "../decode/text.ts"
import { rehash } from "../projections/record.ts"
import type { Place, Title, Vehicle } from "../projections/rows.ts"
import { saleRecord } from "../projections/sale.ts"
import { authorityTitle, birthTitle, readReason, saleTitle, withOwner } from "../projections/title.ts"
import { closeStaleListings } from "./listings.ts"
import { placeOf } from "./place.ts"
import { changeVehicle, type Database, getRecord, getVehicle } from "./store.ts"

ponder.on("VehicleRegistry:Transfer", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromTokenId(event.args.tokenId))
  const owner = lower(event.args.to)
  if (event.args.from === zeroAddress) await openTitle(db, vehicle, owner, place)
  // Nothing is sold while an authority's act is open, nor when a title follows its key: their own events tell of it.
  else if (!vehicle.isFrozen && !(await isFollowing(db, vehicle, place)))
    await sellTitle(db, vehicle, owner, place)
})

ponder.on("AuthorityActs:AuthorityTransferAnnounced", async ({ event, context: { db } }) => {
  const { at } = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const { vin, recordCount: sequence } = vehicle
  const record = await db.find(schema.record, { vin, sequence })
  await db.insert(schema.authorityTransfer).values({
    vin,
    sequence,
    to: lower(event.args.to),
    by: lower(event.args.by),
    reason: record && readReason(record),
    state: "announced",
    announcedAt: at,
    executableFrom: event.args.executableFrom,
    closedAt: null,
  })
  await changeVehicle(db, vehicle, { isFrozen: true, transferSequence: sequence })
})

ponder.on("AuthorityActs:AuthorityTransferCancelled", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  await closeTransfer(db, vehicle, "cancelled", placeOf(event).at)
})

ponder.on("AuthorityActs:AuthorityTransferExecuted", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const act = await closeTransfer(db, vehicle, "executed", place.at)
  const title = authorityTitle(vehicle, lower(event.args.to), act, place)
  await moveTitle(db, { ...vehicle, isFrozen: false }, title)
})

ponder.on("AuthorityActs:KeyFollowed", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const act = { sequence: vehicle.recordCount, reason: "key-reissue" }
  await moveTitle(db, vehicle, authorityTitle(vehicle, lower(event.args.newKey), act, place))
})

/** Whether the record just appended moves the title to a key issued anew. */
async function isFollowing(db: Database, { vin, recordCount }: Vehicle, place: Place): Promise<boolean> {
  const record = await getRecord(db, vin, recordCount)
  return record.kind === "ownership" && record.transaction === place.transaction
}

/** The title of a new vehicle is told of after its first record, and names the owner whom the first head is of. */
async function openTitle(db: Database, vehicle: Vehicle, owner: Hex, place: Place): Promise<void> {
  const title = birthTitle(vehicle, owner, place)
  // Registered anew: the file goes on.
  if (vehicle.recordCount > 1) return moveTitle(db, vehicle, title)
  const { vin } = vehicle
  const row = await getRecord(db, vin, 1)
  const change = rehash(row, { previousHead: initialHead(vinToBytes(parseVin(vin)), owner) })
  await db.update(schema.record, { vin, sequence: 1 }).set(change)
  await db.insert(schema.title).values(title)
  await changeVehicle(db, vehicle, { ...withOwner(vehicle, owner), head: change.head })
}

async function sellTitle(db: Database, vehicle: Vehicle, owner: Hex, place: Place): Promise<void> {
  const { lastSaleId } = vehicle
  const sale = lastSaleId === null ? null : await db.find(schema.sale, { saleId: lastSaleId })
  const isOfThis = sale !== null && sale.transaction === place.transaction
  if (isOfThis) await db.update(schema.sale, { saleId: sale.saleId }).set(saleRecord(vehicle))
  await moveTitle(db, vehicle, saleTitle(vehicle, owner, isOfThis ? sale : null, place))
}

async function closeTransfer(db: Database, vehicle: Vehicle, state: "cancelled" | "executed", at: number) {
  const { vin, transferSequence } = vehicle
  if (transferSequence === null) throw new Error(`No transfer of ${vin} was announced.`)
  await db.update(schema.authorityTransfer, { vin, sequence: transferSequence }).set({ state, closedAt: at })
  await changeVehicle(db, vehicle, { isFrozen: false })
  return db.find(schema.authorityTransfer, { vin, sequence: transferSequence })
}

async function moveTitle(db: Database, vehicle: Vehicle, title: Title): Promise<void> {
  const { vin, titleCount } = vehicle
  await db.update(schema.title, { vin, number: titleCount }).set({ to: title.from })
  await db.insert(schema.title).values(title)
  const listing = await closeStaleListings(db, vehicle, title.from)
  await changeVehicle(db, vehicle, { ...withOwner(vehicle, title.owner), ...listing })
}
