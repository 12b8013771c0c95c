import { db } from "ponder:api"
import { listing, record, title, vehicle } from "ponder:schema"
import type { Stock, StockItem } from "@urcar/sdk/indexer-client"
import { and, asc, desc, eq, inArray, isNull } from "ponder"
import type { Hex } from "viem"
import type { Listing, Vehicle } from "../../projections/rows.ts"
import { toIndexedListing } from "../shapes.ts"
import { summarise } from "./list-vehicles.ts"

/** Cars in one answer at most. */
const most = 300

/** The cars that an account owns, holds for others, or offers for them; those it has had the longest first. */
export async function readStock(account: Hex, now: number): Promise<Stock> {
  const [owned, held, offeredAt] = await Promise.all([
    selectVehicles(eq(vehicle.owner, account)),
    selectVehicles(eq(vehicle.holder, account)),
    readOffered(account),
  ])
  const offered =
    offeredAt.size === 0 ? [] : await selectVehicles(inArray(vehicle.vin, [...offeredAt.keys()]))
  const rows = new Map([...offered, ...held, ...owned].map((row) => [row.vin, row]))
  const vehicles = [...rows.values()].slice(0, most)
  const [summaries, listings, ownedSince] = await Promise.all([
    summarise(vehicles, now),
    readListings(vehicles),
    readOwnedSince(account),
  ])
  const items = summaries.map((summary): StockItem => {
    const latest = listings.get(summary.vin)
    const how = summary.owner === account ? "owned" : summary.holder === account ? "held" : "offered"
    const since = how === "owned" ? ownedSince.get(summary.vin) : offeredAt.get(summary.vin)
    return {
      ...{ vehicle: summary, how, since: since ?? null },
      listing: latest === undefined ? null : toIndexedListing(latest, now),
    }
  })
  return { items: items.toSorted((one, other) => (one.since ?? now) - (other.since ?? now)) }
}

function selectVehicles(condition: ReturnType<typeof eq>): Promise<Vehicle[]> {
  return db.select().from(vehicle).where(condition).orderBy(desc(vehicle.lastRecordAt)).limit(most)
}

/** Since when the account offers a car by records of its own, outside the desks. */
async function readOffered(account: Hex): Promise<Map<string, number>> {
  const rows = await db
    .select({ vin: record.vin, at: record.occurredAt })
    .from(record)
    .where(and(eq(record.author, account), eq(record.kind, "listing")))
    .orderBy(desc(record.recordedAt))
    .limit(most)
  return new Map(rows.map(({ vin, at }) => [vin, at]))
}

/** The latest listing of each car by its present owner. */
async function readListings(vehicles: readonly Vehicle[]): Promise<Map<string, Listing>> {
  if (vehicles.length === 0) return new Map()
  const owners = new Map(vehicles.map(({ vin, owner }) => [vin, owner]))
  const rows = await db
    .select()
    .from(listing)
    .where(inArray(listing.vin, [...owners.keys()]))
    .orderBy(asc(listing.listedAt))
  const own = rows.filter(({ vin, seller }) => owners.get(vin) === seller)
  return new Map(own.map((row) => [row.vin, row]))
}

async function readOwnedSince(account: Hex): Promise<Map<string, number>> {
  const rows = await db
    .select({ vin: title.vin, from: title.from })
    .from(title)
    .where(and(eq(title.owner, account), isNull(title.to)))
  return new Map(rows.map(({ vin, from }) => [vin, from]))
}
