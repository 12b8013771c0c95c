import { toListingEntry } from "@urcar/sdk/odometer"
import { type Hex, zeroAddress } from "viem"
import { onSale, toListing } from "../../src/projections/listing.ts"
import type { Licence, Place } from "../../src/projections/rows.ts"
import { saleRecord, toSale } from "../../src/projections/sale.ts"
import { saleTitle, withOwner } from "../../src/projections/title.ts"
import { append, judgeAnew, type LifeRows } from "./apply.ts"
import { type Random, saleOf } from "./statements.ts"
import { addressOf, day, worldEnd } from "./world.ts"

const currency = addressOf("euro")
const desk = addressOf("desk")
const year = 365 * day

/** A word of two numbers: names that nobody else has. */
export const wordOf = (one: number, other: number): Hex =>
  `0x${one.toString(16).padStart(32, "0")}${other.toString(16).padStart(32, "0")}`

/** Who sells what, where on the chain. */
export interface Deal {
  readonly number: number
  readonly plate: string
  readonly place: Place
  readonly desk: Licence
  readonly random: Random
}

/** As `SaleSettled`, its record and its `Transfer` are handled. */
export function sell(rows: LifeRows, { number, plate, place, random, ...deal }: Deal): void {
  const [seller, buyer] = [rows.vehicle.owner, addressOf(`buyer ${number}`)]
  const price = BigInt(random.integer(2_000, 40_000)) * 1_000_000n
  const saleId = wordOf(1, number)
  const money = { currency, price, fee: price / 200n, attester: zeroAddress, payment: wordOf(0, 0) }
  const sale = toSale({ saleId, seller, buyer, desk, ...money, isEscrow: false }, rows.vehicle, place)
  rows.vehicle = { ...rows.vehicle, lastSaleId: saleId, lastSaleAt: place.at }
  const stated = { amount: price.toString(), buyer, seller, currency }
  append(rows, saleOf(rows.vehicle.vin, plate, place.at, stated), deal.desk, place)
  rows.sales.push({ ...sale, ...saleRecord(rows.vehicle) })
  const title = saleTitle(rows.vehicle, buyer, rows.sales.at(-1) ?? null, place)
  const before = rows.titles.pop()
  if (before !== undefined) rows.titles.push({ ...before, to: title.from })
  rows.titles.push(title)
  rows.vehicle = { ...rows.vehicle, ...withOwner(rows.vehicle, buyer) }
}

/** As `Listed` is handled: on sale since its last record, for five years. */
export function putOnSale(rows: LifeRows, number: number, place: Place, random: Random): void {
  const { vin, owner, head } = rows.vehicle
  const saleId = wordOf(2, number)
  const terms = {
    ...({ vin, mode: "direct", buyer: zeroAddress, currency, attester: zeroAddress, head } as const),
    ...{ price: BigInt(random.integer(1_500, 60_000)) * 1_000_000n, odometer: null, unit: null },
    ...{ disclosureHash: wordOf(3, number), nonce: BigInt(number), deadline: worldEnd + 5 * year },
  }
  const published = { saleId, seller: owner, desk, terms, signature: wordOf(4, number), disclosure: "{}" }
  const listing = toListing(published, head, false, place)
  rows.listings.push(listing)
  rows.openListings.push({ vin, saleIds: [saleId] })
  rows.vehicle = { ...rows.vehicle, ...judgeAnew(rows, toListingEntry(place.at)), ...onSale(listing) }
}
