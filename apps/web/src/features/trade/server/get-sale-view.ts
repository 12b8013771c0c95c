import { UrcarError } from "@urcar/sdk/errors"
import { saleDeskAbi } from "@urcar/sdk/generated"
import type { IndexedListing, IndexedSale, VehicleLife } from "@urcar/sdk/indexer-client"
import { BaseError, type Hex } from "viem"
import { readContract } from "viem/actions"
import { chain, contracts } from "#lib/chain.ts"
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

/** Everything the page of one sale shows. One of `offer` and `sale` is there, often both. */
export type SaleView = {
  life: VehicleLife
  judgement: ReturnType<typeof judgeLife>
  /** Absent for a sale that was agreed without publishing it */
  offer: OfferView | undefined
  /** Set once the sale was settled */
  sale: IndexedSale | undefined
}

async function readFee(currency: Hex): Promise<number | undefined> {
  try {
    const { fee } = await readContract(chain, {
      address: contracts.saleDesk,
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
  const { vehicle, records, listings, disputes } = life
  const now = Math.floor(Date.now() / 1000)
  const change = headChange(listing.head, vehicle.head, records)
  const isNewer = (one: IndexedListing) =>
    one.saleId !== listing.saleId && one.state === "open" && one.listedAt >= listing.listedAt
  return {
    ...{ listing, change },
    warnings: warningsOf({ ...{ vehicle, records, disputes, gaps, now }, advertised: listing.odometer }),
    refusal: saleRefusal(listing, vehicle, change, now),
    fee: await readFee(listing.currency),
    newer: listings.find(isNewer),
  }
}

/** `null` where there is no sale of that id. */
async function findSale(saleId: Hex): Promise<SaleView | null> {
  const vin = await findVin(saleId)
  const life = vin === undefined ? null : await indexer.getVehicle(vin)
  if (!life) return null
  const listing = life.listings.find((one) => one.saleId === saleId)
  const sale = life.sales.find((one) => one.saleId === saleId)
  if (!listing && !sale) return null
  const judgement = judgeLife(life)
  const offer = listing && (await viewOffer(listing, life, gapsOf(life, judgement)))
  return { life, judgement, sale, offer }
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
