import { db } from "ponder:api"
import { listing, offer, sale } from "ponder:schema"
import type {
  ListingList,
  listingListQuery,
  OfferList,
  offerListQuery,
  SaleList,
  saleListQuery,
} from "@urcar/sdk/indexer-client"
import { and, desc, eq, gte, inArray, lt, or, sql } from "ponder"
import type { z } from "zod/mini"
import { toKey } from "../../projections/specification.ts"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toIndexedListing, toIndexedOffer, toIndexedSale } from "../shapes.ts"
import type { Condition } from "./condition.ts"

const usualLimit = 50
const order = "at"

type SaleFilters = z.infer<typeof saleListQuery>
type OfferFilters = z.infer<typeof offerListQuery>

type ListingFilters = z.infer<typeof listingListQuery>

/** What a seller published, or what was published of a vehicle, the latest first. */
export async function listListings(filters: ListingFilters, now: number): Promise<ListingList> {
  const { seller, vin, state, limit = usualLimit } = filters
  if (seller === undefined && vin === undefined) refuse("seller", "required")
  const asked = [
    seller === undefined ? undefined : eq(listing.seller, seller),
    vin === undefined ? undefined : eq(listing.vin, vin),
    state === undefined ? undefined : or(...state.flatMap((one) => listingInState(one, now))),
  ].filter((condition) => condition !== undefined)
  const rows = await db
    .select()
    .from(listing)
    .where(and(...asked))
    .orderBy(desc(listing.listedAt), desc(listing.saleId))
    .limit(limit)
  return { items: rows.map((row) => toIndexedListing(row, now)) }
}

/** A listing expires without an event. */
function listingInState(state: ListingList["items"][number]["state"], now: number): Condition[] {
  if (state === "expired") return [sql`(${listing.state} = 'open' AND ${listing.deadline} < ${now})`]
  if (state === "open") return [sql`(${listing.state} = 'open' AND ${listing.deadline} >= ${now})`]
  return [inArray(listing.state, [state])]
}

/** A page of settled sales, the latest first. */
export async function listSales(filters: SaleFilters): Promise<SaleList> {
  const { limit = usualLimit, cursor } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const isAfter =
    after && sql`(${sale.at}, ${sale.saleId}) < (${String(after.value)}::bigint, ${after.key}::text)`
  const rows = await db
    .select()
    .from(sale)
    .where(and(...saleConditions(filters), ...(isAfter === null ? [] : [isAfter])))
    .orderBy(desc(sale.at), desc(sale.saleId))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? encodeCursor({ order, value: last.at, key: last.saleId }) : null
  return { items: page.map(toIndexedSale), cursor: next }
}

function saleConditions({ make, model, country, buyer, seller }: SaleFilters): Condition[] {
  const asked = [
    make === undefined ? undefined : eq(sale.makeKey, toKey(make)),
    model === undefined ? undefined : eq(sale.modelKey, toKey(model)),
    country === undefined ? undefined : eq(sale.country, country),
    buyer === undefined ? undefined : eq(sale.buyer, buyer),
    seller === undefined ? undefined : eq(sale.seller, seller),
  ]
  return asked.filter((condition) => condition !== undefined)
}

/** Offers of the parties asked for, the latest first. */
export async function listOffers(filters: OfferFilters, now: number): Promise<OfferList> {
  const named = partyConditions(filters)
  if (named.length === 0) refuse("buyer", "required")
  const rows = await db
    .select()
    .from(offer)
    .where(and(...named, ...inState(filters.state, now)))
    .orderBy(desc(offer.offeredAt), desc(offer.saleId))
    .limit(filters.limit ?? usualLimit)
  return { items: rows.map((row) => toIndexedOffer(row, now)) }
}

function partyConditions({ buyer, attester, seller, saleId }: OfferFilters): Condition[] {
  const asked = [
    buyer === undefined ? undefined : eq(offer.buyer, buyer),
    attester === undefined ? undefined : eq(offer.attester, attester),
    seller === undefined ? undefined : eq(offer.seller, seller),
    saleId === undefined ? undefined : sql`${offer.saleId} = ${saleId}`,
  ]
  return asked.filter((condition) => condition !== undefined)
}

/** An offer expires without an event. */
function inState(state: OfferFilters["state"], now: number): Condition[] {
  if (state === undefined) return []
  if (state === "expired") return [eq(offer.state, "open"), lt(offer.until, now)]
  return [eq(offer.state, state), ...(state === "open" ? [gte(offer.until, now)] : [])]
}
