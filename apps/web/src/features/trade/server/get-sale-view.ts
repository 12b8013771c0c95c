import { UrcarError } from "@urcar/sdk/errors"
import { saleDeskAbi } from "@urcar/sdk/generated"
import type { IndexedEscrow, IndexedListing, IndexedSale, VehicleLife } from "@urcar/sdk/indexer-client"
import { BaseError, type Hex } from "viem"
import { readContract } from "viem/actions"
import { chain } from "#lib/chain.ts"
import { indexer } from "#lib/indexer.ts"
import { type HeadChange, headChange } from "../logic/head-change.ts"
import { gapsOf, judgeLife } from "../logic/life-line.ts"
import { type SaleRefusal, saleRefusal } from "../logic/refusal.ts"
import { type Warning, warningsOf } from "../logic/warnings.ts"
import { findVin } from "./find-vin.ts"

/** A published offer to sell, and what there is to know before taking it. */
export type OfferView = {
  listing: IndexedListing
  change: HeadChange
  warnings: readonly Warning[]
  /** Why nobody can take it; absent where somebody can */
  refusal: SaleRefusal | undefined
  /** The desk's fee in this currency, in basis points; `undefined` while the chain does not say */
  fee: number | undefined
  /** A later open offer of the same car by the same seller */
  newer: IndexedListing | undefined
}

/** A sale by escrow, and what its next act depends on. */
export type EscrowView = {
  escrow: IndexedEscrow
  /** Since the seller signed */
  change: HeadChange
  /** The desk's fee in this currency, in basis points; `undefined` while the chain does not say */
  fee: number | undefined
}

/** Everything the page of one sale shows. One of `offer`, `escrow` and `sale` is there, often more. */
export type SaleView = {
  life: VehicleLife
  judgement: ReturnType<typeof judgeLife>
  /** Absent for a sale that was agreed without publishing it */
  offer: OfferView | undefined
  /** Set once a price was paid in */
  escrow: EscrowView | undefined
  /** Set once the sale was settled */
  sale: IndexedSale | undefined
}

/** Both desks name their fees alike. */
async function readFee(desk: Hex, currency: Hex): Promise<number | undefined> {
  try {
    const { fee } = await readContract(chain, {
      address: desk,
      abi: saleDeskAbi,
      functionName: "currencyOf",
      args: [currency],
    })
    return fee
  } catch {
    return undefined
  }
}

async function viewOffer(
  listing: IndexedListing,
  life: VehicleLife,
  gaps: readonly { from: number; to: number }[],
): Promise<OfferView> {
  const { vehicle, records, listings, disputes, keyReissue } = life
  const now = Math.floor(Date.now() / 1000)
  const change = headChange(listing.head, vehicle.head, records)
  // That this very sale reserves the car is no warning on its own page.
  const others = vehicle.escrowId === listing.saleId ? { ...vehicle, escrowId: null } : vehicle
  const isNewer = (one: IndexedListing) =>
    one.saleId !== listing.saleId && one.state === "open" && one.listedAt >= listing.listedAt
  return {
    ...{ listing, change },
    warnings: warningsOf({
      ...{ vehicle: others, records, disputes, keyReissue, gaps, now },
      advertised: listing.odometer,
    }),
    refusal: saleRefusal(listing, vehicle, change, now) ?? (keyReissue ? "keyFrozen" : undefined),
    fee: await readFee(listing.desk, listing.currency),
    newer: listings.find(isNewer),
  }
}

async function viewEscrow(escrow: IndexedEscrow, { vehicle, records }: VehicleLife): Promise<EscrowView> {
  const { head } = escrow.terms
  const isOver = escrow.closedAt !== null
  return {
    escrow,
    // What was recorded after the end, the sale itself included, concerns it no more.
    change: isOver || typeof head !== "string" ? { state: "same" } : headChange(head, vehicle.head, records),
    fee: await readFee(escrow.desk, escrow.currency),
  }
}

/** `null` where there is no sale of that id. */
async function findSale(saleId: Hex): Promise<SaleView | null> {
  const vin = await findVin(saleId)
  const life = vin === undefined ? null : await indexer.getVehicle(vin)
  if (!life) return null
  const listing = life.listings.find((one) => one.saleId === saleId)
  const sale = life.sales.find((one) => one.saleId === saleId)
  const deposited = life.escrows.find((one) => one.saleId === saleId)
  if (!listing && !sale && !deposited) return null
  const judgement = judgeLife(life)
  const offer = listing && (await viewOffer(listing, life, gapsOf(life, judgement)))
  const escrow = deposited && (await viewEscrow(deposited, life))
  return { life, judgement, sale, offer, escrow }
}

/** What loading a sale gave. */
export type LoadedSale = { state: "found"; view: SaleView } | { state: "none" | "unavailable" }

/** Loads one sale; lists or a chain that do not answer are no failure of the page. */
export async function getSaleView(saleId: Hex): Promise<LoadedSale> {
  try {
    const view = await findSale(saleId)
    return view ? { state: "found", view } : { state: "none" }
  } catch (error) {
    if (error instanceof UrcarError || error instanceof BaseError) return { state: "unavailable" }
    throw error
  }
}
