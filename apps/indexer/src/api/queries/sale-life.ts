import { db } from "ponder:api"
import { escrow, lien, listing, offer, sale } from "ponder:schema"
import type { SaleLife } from "@urcar/sdk/indexer-client"
import { and, desc, eq } from "ponder"
import type { Hex } from "viem"
import { toIndexedEscrow, toIndexedLien, toIndexedListing, toIndexedOffer, toIndexedSale } from "../shapes.ts"

const mostOffers = 100

/** One sale in whatever state; `null` where the chain told nothing of it. */
export async function getSaleLife(saleId: Hex, now: number): Promise<SaleLife | null> {
  const [[listed], offers, [deposited], [settled]] = await Promise.all([
    db.select().from(listing).where(eq(listing.saleId, saleId)).limit(1),
    db.select().from(offer).where(eq(offer.saleId, saleId)).orderBy(desc(offer.offeredAt)).limit(mostOffers),
    db.select().from(escrow).where(eq(escrow.saleId, saleId)).limit(1),
    db.select().from(sale).where(eq(sale.saleId, saleId)).limit(1),
  ])
  const vin = (listed ?? deposited ?? settled ?? offers[0])?.vin
  if (vin === undefined) return null
  const [ended] = await db
    .select()
    .from(lien)
    .where(and(eq(lien.vin, vin), eq(lien.saleId, saleId)))
    .limit(1)
  return {
    ...{ saleId, vin },
    listing: listed === undefined ? null : toIndexedListing(listed, now),
    offers: offers.map((row) => toIndexedOffer(row, now)),
    escrow: deposited === undefined ? null : toIndexedEscrow(deposited),
    sale: settled === undefined ? null : toIndexedSale(settled),
    lien: ended === undefined ? null : toIndexedLien(ended),
  }
}
