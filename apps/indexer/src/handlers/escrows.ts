import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { decodeTerms } from "../decode/terms.ts"
import { lower, storableText } from "../decode/text.ts"
import { rejectionReasonOf, toEscrow } from "../projections/escrow.ts"
import type { Escrow } from "../projections/rows.ts"
import { addCredit } from "./credits.ts"
import { payOffLien } from "./liens.ts"
import { closeListing, openListing } from "./listings.ts"
import { placeOf } from "./place.ts"
import { keepSale } from "./settle.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

ponder.on("EscrowDesk:Listed", async ({ event, context: { db } }) => {
  const { saleId, signature } = event.args
  const published = {
    saleId,
    seller: lower(event.args.seller),
    desk: lower(event.log.address),
    terms: decodeTerms(event.args.terms, true),
    signature,
    disclosure: storableText(event.args.disclosure),
  }
  await openListing(db, published, placeOf(event))
})

ponder.on("EscrowDesk:ToppedUp", async ({ event, context: { db } }) => {
  const purse = purseOf(event.log.address, event.args.account, event.args.currency)
  await addCredit(db, purse, event.args.amount, placeOf(event).at)
})

ponder.on("EscrowDesk:SaleDeposited", async ({ event, context: { db } }) => {
  const place = placeOf(event)
  const { saleId, bond, deadline, reservedUntil, signature } = event.args
  const terms = decodeTerms(event.args.terms, true)
  const parties = { seller: lower(event.args.seller), buyer: lower(event.args.buyer) }
  const desk = lower(event.log.address)
  const deposited = { saleId, ...parties, desk, bond, deadline, reservedUntil, terms, signature }
  await db.insert(schema.escrow).values(toEscrow(deposited, place))
  await addCredit(db, purseOf(desk, parties.seller, terms.currency), -bond, place.at)
  await closeListing(db, saleId, "reserved", place.at)
  await changeVehicle(db, await getVehicle(db, terms.vin), { escrowId: saleId })
})

ponder.on("EscrowDesk:SaleHandedOver", async ({ event, context: { db } }) => {
  const { saleId, deadline } = event.args
  await change(db, saleId, { state: "handed-over", deadline, handedOverAt: placeOf(event).at })
})

ponder.on("EscrowDesk:SaleRejected", async ({ event, context: { db } }) => {
  const { saleId, deadline, reason, evidence } = event.args
  const said = { rejectionReason: rejectionReasonOf(reason), rejectionEvidence: evidence }
  await change(db, saleId, { state: "rejected", deadline, ...said, rejectedAt: placeOf(event).at })
})

ponder.on("EscrowDesk:RejectionContested", async ({ event, context: { db } }) => {
  const { saleId, deadline, evidence } = event.args
  const contestedAt = placeOf(event).at
  await change(db, saleId, { state: "contested", deadline, contestEvidence: evidence, contestedAt })
})

ponder.on("EscrowDesk:RejectionRuled", async ({ event, context: { db } }) => {
  const { saleId, deadline, isFounded } = event.args
  const ruled = { isFounded, ruledBy: lower(event.args.by), ruledAt: placeOf(event).at }
  // A founded one is refunded in the same transaction.
  await change(db, saleId, { ...ruled, ...(!isFounded && { state: "accepted", deadline }) })
})

ponder.on("EscrowDesk:SaleRepriced", async ({ event, context: { db } }) => {
  const { saleId, price, returned } = event.args
  const { buyer, currency } = await getEscrow(db, saleId)
  await change(db, saleId, { price })
  const purse = purseOf(event.log.address, buyer, currency)
  if (returned !== 0n) await addCredit(db, purse, returned, placeOf(event).at)
})

ponder.on("EscrowDesk:LienPaidOff", async ({ event, context: { db } }) => {
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

ponder.on("EscrowDesk:SaleSettled", async ({ event, context: { db } }) => {
  const { at } = placeOf(event)
  const { saleId } = event.args
  const { sale, payoff } = await keepSale(db, event, true)
  const { bond } = await getEscrow(db, saleId)
  const purse = purseOf(sale.desk, sale.seller, sale.currency)
  await addCredit(db, purse, sale.price - sale.fee - payoff + bond, at)
  await end(db, saleId, { state: "settled", closedAt: at })
})

ponder.on("EscrowDesk:SaleRefunded", async ({ event, context: { db } }) => {
  const { at } = placeOf(event)
  const { saleId, price, bondLost } = event.args
  const { buyer, seller, currency, bond } = await getEscrow(db, saleId)
  const desk = event.log.address
  await addCredit(db, purseOf(desk, buyer, currency), price, at)
  if (bond !== bondLost) await addCredit(db, purseOf(desk, seller, currency), bond - bondLost, at)
  await end(db, saleId, { state: "refunded", bondLost, closedAt: at })
})

ponder.on("EscrowDesk:Withdrawn", async ({ event, context: { db } }) => {
  const purse = purseOf(event.log.address, event.args.account, event.args.currency)
  await addCredit(db, purse, -event.args.amount, placeOf(event).at)
})

ponder.on("EscrowDesk:FeesCollected", async ({ event, context: { db } }) => {
  const purse = purseOf(event.log.address, event.args.treasury, event.args.currency)
  await addCredit(db, purse, event.args.amount, placeOf(event).at)
})

function purseOf(desk: Hex, account: Hex, currency: Hex) {
  return { desk: lower(desk), account: lower(account), currency: lower(currency) }
}

/** @throws if the chain speaks of a deposit it never took, which it cannot */
async function getEscrow(db: Database, saleId: Hex): Promise<Escrow> {
  const row = await db.find(schema.escrow, { saleId })
  if (row === null) throw new Error(`Nothing was deposited for ${saleId}.`)
  return row
}

function change(db: Database, saleId: Hex, columns: Partial<Escrow>) {
  return db.update(schema.escrow, { saleId }).set(columns)
}

/** The sale is over: its listing, if it was published, and its vehicle are free of it. */
async function end(
  db: Database,
  saleId: Hex,
  columns: { state: "settled" | "refunded"; bondLost?: bigint; closedAt: number },
): Promise<void> {
  await change(db, saleId, { ...columns, deadline: null })
  const { vin } = await getEscrow(db, saleId)
  const listing = await db.find(schema.listing, { saleId })
  const state = columns.state === "settled" ? "sold" : "refunded"
  if (listing !== null) await db.update(schema.listing, { saleId }).set({ state, closedAt: columns.closedAt })
  await changeVehicle(db, await getVehicle(db, vin), { escrowId: null })
}
