import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { decodeTerms } from "../decode/terms.ts"
import { lower, storableText } from "../decode/text.ts"
import { refusalReasonOf, toOffer } from "../projections/listing.ts"
import { addCredit } from "./credits.ts"
import { payOffLien } from "./liens.ts"
import { closeListing, openListing } from "./listings.ts"
import { placeOf } from "./place.ts"
import { keepSale } from "./settle.ts"
import type { Database } from "./store.ts"

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

ponder.on("SaleDesk:LienPaidOff", async ({ event, context: { db } }) => {
  const { saleId, amount } = event.args
  const who = { holder: lower(event.args.holder), currency: lower(event.args.currency) }
  const paidOff = {
    desk: lower(event.log.address),
    saleId,
    vin: vinFromBytes(event.args.vin),
    ...who,
    amount,
  }
  await payOffLien(db, paidOff, placeOf(event).at)
})

ponder.on("SaleDesk:SaleSettled", async ({ event, context: { db } }) => {
  const { at } = placeOf(event)
  const { saleId } = event.args
  await closeListing(db, saleId, "sold", at)
  const { sale, payoff } = await keepSale(db, event, false)
  const { desk, seller: account, buyer, currency, price, fee } = sale
  if (sale.mode === "direct") await addCredit(db, { desk, account, currency }, price - fee - payoff, at)
  else await closeOffer(db, saleId, buyer, { state: "settled", closedAt: at })
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
  const purse = { desk: lower(event.log.address), account: lower(account), currency: lower(currency) }
  await addCredit(db, purse, -amount, placeOf(event).at)
})

ponder.on("SaleDesk:FeesCollected", async ({ event, context: { db } }) => {
  const { treasury, currency, amount } = event.args
  const purse = { desk: lower(event.log.address), account: lower(treasury), currency: lower(currency) }
  await addCredit(db, purse, amount, placeOf(event).at)
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
