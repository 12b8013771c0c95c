import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { decodeTerms } from "../decode/terms.ts"
import { lower, storableText } from "../decode/text.ts"
import { refusalReasonOf, toOffer } from "../projections/listing.ts"
import { toSale } from "../projections/sale.ts"
import { closeListing, openListing } from "./listings.ts"
import { placeOf } from "./place.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

ponder.on("SaleDesk:Listed", async ({ event, context: { db } }) => {
  const { saleId, signature } = event.args
  const published = {
    saleId,
    seller: lower(event.args.seller),
    desk: lower(event.log.address),
    terms: decodeTerms(event.args.terms),
    signature,
    disclosure: storableText(event.args.disclosure),
  }
  await openListing(db, published, placeOf(event))
})

// The desk tells of a sale before the registry records it and moves the title, in the same transaction.
ponder.on("SaleDesk:SaleSettled", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const { saleId, price, fee, payment } = event.args
  const seller = lower(event.args.seller)
  const buyer = lower(event.args.buyer)
  const currency = lower(event.args.currency)
  const attester = lower(event.args.attester)
  const desk = lower(event.log.address)
  await closeListing(db, saleId, "sold", place.at)
  const vehicle = await getVehicle(db, vinFromBytes(event.args.vin))
  const sale = toSale(
    { saleId, seller, buyer, desk, currency, price, fee, attester, payment },
    vehicle,
    place,
  )
  await db.insert(schema.sale).values(sale)
  await changeVehicle(db, vehicle, { lastSaleId: saleId, lastSaleAt: place.at })
  if (sale.mode === "direct") await addCredit(db, seller, currency, price - fee, place.at)
  else await closeOffer(db, saleId, buyer, { state: "settled", closedAt: place.at })
})

ponder.on("SaleDesk:OfferMade", async ({ event, context: { db } }) => {
  const { saleId, until, signature } = event.args
  const buyer = lower(event.args.buyer)
  const made = { saleId, buyer, seller: lower(event.args.seller), until, signature }
  const offer = toOffer({ ...made, terms: decodeTerms(event.args.terms) }, placeOf(event))
  const { saleId: _, buyer: __, ...columns } = offer
  await db.insert(schema.offer).values(offer).onConflictDoUpdate(columns)
})

ponder.on("SaleDesk:OfferWithdrawn", async ({ event, context: { db } }) => {
  const change = { state: "withdrawn", closedAt: placeOf(event).at } as const
  await closeOffer(db, event.args.saleId, lower(event.args.buyer), change)
})

ponder.on("SaleDesk:OfferRefused", async ({ event, context: { db } }) => {
  const refusalReason = refusalReasonOf(event.args.reason)
  const change = { state: "refused", closedAt: placeOf(event).at, refusalReason } as const
  await closeOffer(db, event.args.saleId, lower(event.args.buyer), change)
})

ponder.on("SaleDesk:Withdrawn", async ({ event, context: { db } }) => {
  const { account, currency, amount } = event.args
  await addCredit(db, lower(account), lower(currency), -amount, placeOf(event).at)
})

ponder.on("SaleDesk:FeesCollected", async ({ event, context: { db } }) => {
  const { treasury, currency, amount } = event.args
  await addCredit(db, lower(treasury), lower(currency), amount, placeOf(event).at)
})

ponder.on("SaleDesk:CurrencyAccepted", async ({ event, context: { db } }) => {
  const row = { isAccepted: true, fee: event.args.fee, changedAt: placeOf(event).at }
  await db
    .insert(schema.currency)
    .values({ currency: lower(event.args.currency), ...row })
    .onConflictDoUpdate(row)
})

ponder.on("SaleDesk:CurrencyRefused", async ({ event, context: { db } }) => {
  const row = { isAccepted: false, changedAt: placeOf(event).at }
  await db.update(schema.currency, { currency: lower(event.args.currency) }).set(row)
})

interface OfferEnd {
  readonly state: "withdrawn" | "refused" | "settled"
  readonly closedAt: number
  readonly refusalReason?: string
}

function closeOffer(db: Database, saleId: Hex, buyer: Hex, change: OfferEnd) {
  return db.update(schema.offer, { saleId, buyer }).set(change)
}

async function addCredit(
  db: Database,
  account: Hex,
  currency: Hex,
  by: bigint,
  changedAt: number,
): Promise<void> {
  await db
    .insert(schema.credit)
    .values({ account, currency, amount: by, changedAt })
    .onConflictDoUpdate(({ amount }) => ({ amount: amount + by, changedAt }))
}
