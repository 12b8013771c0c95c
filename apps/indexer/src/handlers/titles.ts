import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import { lower } from "../decode/text.ts"
import type { Title, Vehicle } from "../projections/rows.ts"
import { saleRecord } from "../projections/sale.ts"
import { authorityTitle, readReason, saleTitle, withOwner } from "../projections/title.ts"
import { closeStaleListings } from "./listings.ts"
import { placeOf } from "./place.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

ponder.on("VehicleRegistry:TitleSold", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const { lastSaleId } = vehicle
  const sale = lastSaleId === null ? null : await db.find(schema.sale, { saleId: lastSaleId })
  const isOfThis = sale !== null && sale.transaction === place.transaction
  const owner = lower(event.args.to)
  if (isOfThis) await db.update(schema.sale, { saleId: sale.saleId }).set(saleRecord(vehicle))
  await moveTitle(db, vehicle, saleTitle(vehicle, owner, isOfThis ? sale : null, place))
})

ponder.on("VehicleRegistry:AuthorityTransferAnnounced", async ({ event, context: { db } }) => {
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

ponder.on("VehicleRegistry:AuthorityTransferCancelled", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  await closeTransfer(db, vehicle, "cancelled", placeOf(event).at)
})

ponder.on("VehicleRegistry:AuthorityTransferExecuted", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const act = await closeTransfer(db, vehicle, "executed", place.at)
  await moveTitle(
    db,
    { ...vehicle, isFrozen: false },
    authorityTitle(vehicle, lower(event.args.to), act, place),
  )
})

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
