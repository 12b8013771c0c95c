import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import { addCredit } from "./credits.ts"
import { placeOf } from "./place.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

ponder.on("LienRegistry:LienRegistered", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { isOrdered, ceiling } = event.args
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const number = Number(event.args.id)
  const holder = lower(event.args.holder)
  await db.insert(schema.lien).values({
    ...{ vin: vehicle.vin, number, holder, isOrdered, ceiling, currency: lower(event.args.currency) },
    ...{ registeredAt: at, releasedAt: null, releasedBy: null, paid: null, saleId: null },
    ...{ block, transaction },
  })
  await changeVehicle(db, vehicle, { lienCount: number, lienHolder: holder })
})

ponder.on("LienRegistry:LienReleased", async ({ event, context: { db } }) => {
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const end = { releasedAt: placeOf(event).at, releasedBy: lower(event.args.by) }
  await db.update(schema.lien, { vin: vehicle.vin, number: Number(event.args.id) }).set(end)
  await changeVehicle(db, vehicle, { lienHolder: null })
})

/** What a sale paid for the vehicle's last lien; 0 where it did not. */
export async function findPayoff(db: Database, saleId: Hex, vin: string, number: number): Promise<bigint> {
  const lien = number === 0 ? null : await db.find(schema.lien, { vin, number })
  return lien?.saleId === saleId ? (lien.paid ?? 0n) : 0n
}

/** A desk paid a lien off; the lien registry told of the release before. */
export interface PaidOff {
  readonly desk: Hex
  readonly saleId: Hex
  readonly vin: string
  readonly holder: Hex
  readonly currency: Hex
  readonly amount: bigint
}

export async function payOffLien(db: Database, paidOff: PaidOff, at: number): Promise<void> {
  const { desk, saleId, holder, currency, amount } = paidOff
  const { vin, lienCount: number } = await getVehicle(db, paidOff.vin)
  await db.update(schema.lien, { vin, number }).set({ paid: amount, saleId })
  if (amount !== 0n) await addCredit(db, { desk, account: holder, currency }, amount, at)
}
