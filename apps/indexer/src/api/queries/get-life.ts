import { db } from "ponder:api"
import {
  authorityTransfer,
  dispute,
  escrow,
  licence,
  lien,
  listing,
  offer,
  plate,
  record,
  sale,
  title,
  vehicle,
} from "ponder:schema"
import type { ListingLife, VehicleLife } from "@urcar/sdk/indexer-client"
import { asc, desc, eq, sql } from "ponder"
import type { Hex } from "viem"
import type { RecordRow } from "../../projections/rows.ts"
import { readNow } from "../clock.ts"
import {
  toAuthorityTransfer,
  toIndexedDispute,
  toIndexedEscrow,
  toIndexedLien,
  toIndexedListing,
  toIndexedOffer,
  toIndexedRecord,
  toIndexedSale,
  toLicenceSummary,
  toPlateInterval,
  toReservation,
  toTitleInterval,
} from "../shapes.ts"
import { findKeyReissue } from "./key-reissues.ts"
import { summarise } from "./list-vehicles.ts"

/** Records, and blocks as hints, in one answer at most. */
const most = { records: 1_000, blocks: 20_000, others: 500 } as const

const vin = sql.placeholder("vin")

/** What a VIN alone finds. Prepared, because making and planning so many texts takes longer than their answers. */
const ofVin = {
  vehicle: db.select().from(vehicle).where(eq(vehicle.vin, vin)).limit(1).prepare("life_vehicle"),
  records: db
    .select()
    .from(record)
    .where(eq(record.vin, vin))
    .orderBy(desc(record.sequence))
    .limit(most.records)
    .prepare("life_records"),
  blocks: db
    .select({ block: record.block })
    .from(record)
    .where(eq(record.vin, vin))
    .orderBy(asc(record.sequence))
    .limit(most.blocks)
    .prepare("life_blocks"),
  disputes: db
    .select()
    .from(dispute)
    .where(eq(dispute.vin, vin))
    .orderBy(desc(dispute.id))
    .limit(most.others)
    .prepare("life_disputes"),
  listings: db
    .select()
    .from(listing)
    .where(eq(listing.vin, vin))
    .orderBy(desc(listing.listedAt), desc(listing.block), listing.saleId)
    .limit(most.others)
    .prepare("life_listings"),
  offers: db
    .select()
    .from(offer)
    .where(eq(offer.vin, vin))
    .orderBy(desc(offer.offeredAt), offer.saleId, offer.buyer)
    .limit(most.others)
    .prepare("life_offers"),
  sales: db
    .select()
    .from(sale)
    .where(eq(sale.vin, vin))
    .orderBy(desc(sale.at), desc(sale.block), sale.saleId)
    .limit(most.others)
    .prepare("life_sales"),
  escrows: db
    .select()
    .from(escrow)
    .where(eq(escrow.vin, vin))
    .orderBy(desc(escrow.depositedAt), escrow.saleId)
    .limit(most.others)
    .prepare("life_escrows"),
  liens: db
    .select()
    .from(lien)
    .where(eq(lien.vin, vin))
    .orderBy(desc(lien.number))
    .limit(most.others)
    .prepare("life_liens"),
  titles: db
    .select()
    .from(title)
    .where(eq(title.vin, vin))
    .orderBy(asc(title.number))
    .limit(most.others)
    .prepare("life_titles"),
  plates: db
    .select()
    .from(plate)
    .where(eq(plate.vin, vin))
    .orderBy(asc(plate.from), asc(plate.block))
    .limit(most.others)
    .prepare("life_plates"),
  transfers: db
    .select()
    .from(authorityTransfer)
    .where(eq(authorityTransfer.vin, vin))
    .orderBy(asc(authorityTransfer.sequence))
    .limit(most.others)
    .prepare("life_transfers"),
} as const

const licences = db
  .select()
  .from(licence)
  .where(sql`${licence.account} = ANY(${sql.placeholder("accounts")})`)
  .orderBy(asc(licence.account))
  .prepare("life_licences")

/** A vehicle's whole life; `null` for one that is not registered. */
export async function getLife(vin: string): Promise<VehicleLife | null> {
  // What the VIN alone finds is asked at once: each wait for an answer of the database counts.
  const [[row], now, latest, disputes, trade, past] = await Promise.all([
    ofVin.vehicle.execute({ vin }),
    readNow(),
    ofVin.records.execute({ vin }),
    ofVin.disputes.execute({ vin }),
    readTrade(vin),
    readPast(vin),
  ])
  if (row === undefined) return null
  const records = latest.reverse()
  const recordsLeftOut = Math.max(0, row.recordCount - records.length)
  const [[summary], writers, blocks, keyReissue] = await Promise.all([
    summarise([row], now),
    readWriters(records),
    recordsLeftOut === 0 ? records : ofVin.blocks.execute({ vin }),
    findKeyReissue(row.owner, now),
  ])
  if (summary === undefined) return null
  return {
    vehicle: summary,
    records: records.map(toIndexedRecord),
    recordsLeftOut,
    writers,
    blocks: [...new Set(blocks.map(({ block }) => block))],
    disputes: disputes.map((one) => toIndexedDispute(one, now)),
    ...trade(now),
    ...past,
    keyReissue,
    reservation: toReservation(row, now),
  }
}

/** A listing with its vehicle and offers; `null` for one that was never published. */
export async function getListing(saleId: Hex, now: number): Promise<ListingLife | null> {
  const [row] = await db.select().from(listing).where(eq(listing.saleId, saleId)).limit(1)
  if (row === undefined) return null
  const [vehicles, offers, [deposited]] = await Promise.all([
    db.select().from(vehicle).where(eq(vehicle.vin, row.vin)).limit(1),
    db
      .select()
      .from(offer)
      .where(eq(offer.saleId, saleId))
      .orderBy(desc(offer.offeredAt), offer.saleId, offer.buyer)
      .limit(most.others),
    db.select().from(escrow).where(eq(escrow.saleId, saleId)).limit(1),
  ])
  const [summary] = await summarise(vehicles, now)
  if (summary === undefined) return null
  return {
    listing: toIndexedListing(row, now),
    vehicle: summary,
    offers: offers.map((one) => toIndexedOffer(one, now)),
    escrow: deposited === undefined ? null : toIndexedEscrow(deposited),
  }
}

async function readWriters(records: readonly RecordRow[]): Promise<VehicleLife["writers"]> {
  const accounts = [...new Set(records.flatMap(({ author, witnesses }) => [author, ...(witnesses ?? [])]))]
  if (accounts.length === 0) return []
  const rows = await licences.execute({ accounts })
  return rows.map(toLicenceSummary)
}

type Trade = Pick<VehicleLife, "listings" | "offers" | "sales" | "escrows" | "liens">

/** What was traded; how it stands depends on the time. */
async function readTrade(vin: string): Promise<(now: number) => Trade> {
  const [listings, offers, sales, escrows, liens] = await Promise.all([
    ofVin.listings.execute({ vin }),
    ofVin.offers.execute({ vin }),
    ofVin.sales.execute({ vin }),
    ofVin.escrows.execute({ vin }),
    ofVin.liens.execute({ vin }),
  ])
  return (now) => ({
    listings: listings.map((row) => toIndexedListing(row, now)),
    offers: offers.map((row) => toIndexedOffer(row, now)),
    sales: sales.map(toIndexedSale),
    escrows: escrows.map(toIndexedEscrow),
    liens: liens.map(toIndexedLien),
  })
}

async function readPast(vin: string): Promise<Pick<VehicleLife, "titles" | "plates" | "authorityTransfers">> {
  const [titles, plates, transfers] = await Promise.all([
    ofVin.titles.execute({ vin }),
    ofVin.plates.execute({ vin }),
    ofVin.transfers.execute({ vin }),
  ])
  return {
    titles: titles.map(toTitleInterval),
    plates: plates.map(toPlateInterval),
    authorityTransfers: transfers.map(toAuthorityTransfer),
  }
}
