import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import { type SettledSale, toSale } from "../projections/sale.ts"
import { findPayoff } from "./liens.ts"
import { type ChainEvent, placeOf } from "./place.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

/** `SaleSettled` of either desk. */
export interface SettledEvent extends ChainEvent {
  readonly args: Omit<SettledSale, "desk" | "isEscrow"> & { readonly vin: Hex }
  readonly log: ChainEvent["log"] & { readonly address: Hex }
}

/**
 * Keeps a sale. The desk tells of it before the registry records it and moves the title, in the same transaction.
 *
 * @return the sale, and what of its price went to a lien's holder
 */
export async function keepSale(db: Database, event: SettledEvent, isEscrow: boolean) {
  const { saleId, price, fee, payment } = event.args
  const place = placeOf(event)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const parties = { seller: lower(event.args.seller), buyer: lower(event.args.buyer) }
  const rest = { currency: lower(event.args.currency), attester: lower(event.args.attester) }
  const desk = lower(event.log.address)
  const settled = { saleId, ...parties, desk, isEscrow, price, fee, ...rest, payment }
  const sale = toSale(settled, vehicle, place)
  await db.insert(schema.sale).values(sale)
  await changeVehicle(db, vehicle, { lastSaleId: saleId, lastSaleAt: place.at })
  return { sale, payoff: await findPayoff(db, saleId, vehicle.vin, vehicle.lienCount) }
}
