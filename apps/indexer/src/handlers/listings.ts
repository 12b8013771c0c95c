import schema from "ponder:schema"
import type { Hex } from "viem"
import { onSale, type PublishedListing, toListing } from "../projections/listing.ts"
import type { Listing, Place, Vehicle } from "../projections/rows.ts"
import { judgeListing } from "./judgement.ts"
import { changeVehicle, type Database, getVehicle } from "./store.ts"

/** Takes a published listing in; the same one may be published again. */
export async function openListing(db: Database, published: PublishedListing, place: Place): Promise<void> {
  const { saleId, seller, terms } = published
  const { vin, nonce } = terms
  const vehicle = await getVehicle(db, vin)
  const isCancelled = (await db.find(schema.nonceCancellation, { account: seller, nonce })) !== null
  const listing = toListing(published, vehicle.head, isCancelled, place)
  const { saleId: _, ...columns } = listing
  await db.insert(schema.listing).values(listing).onConflictDoUpdate(columns)
  await noteNonce(db, seller, nonce, saleId)
  const judged = await judgeListing(db, vehicle, place.at)
  if (listing.state !== "open") return changeVehicle(db, vehicle, judged)
  await db
    .insert(schema.openListing)
    .values({ vin, saleIds: [saleId] })
    .onConflictDoUpdate(({ saleIds }) => ({ saleIds: [...saleIds.filter((id) => id !== saleId), saleId] }))
  await changeVehicle(db, vehicle, { ...judged, ...onSale(listing) })
}

async function noteNonce(db: Database, seller: Hex, nonce: bigint, saleId: Hex): Promise<void> {
  await db
    .insert(schema.consentNonce)
    .values({ seller, nonce, saleIds: [saleId] })
    .onConflictDoUpdate(({ saleIds }) => ({ saleIds: [...saleIds.filter((id) => id !== saleId), saleId] }))
}

/** Ends a listing, whatever its vehicle shows then. Nothing changes for one that was never published. */
export async function closeListing(
  db: Database,
  saleId: Hex,
  state: Exclude<Listing["state"], "open">,
  at: number,
): Promise<void> {
  const listing = await db.find(schema.listing, { saleId })
  if (listing === null || listing.state !== "open") return
  await db.update(schema.listing, { saleId }).set({ state, closedAt: at })
  const { vin } = listing
  const open = await db.find(schema.openListing, { vin })
  const saleIds = (open?.saleIds ?? []).filter((id) => id !== saleId)
  await db.update(schema.openListing, { vin }).set({ saleIds })
  await showLatest(db, vin, saleIds.at(-1))
}

async function showLatest(db: Database, vin: string, saleId: Hex | undefined): Promise<void> {
  const latest = saleId === undefined ? null : await db.find(schema.listing, { saleId })
  await changeVehicle(db, await getVehicle(db, vin), onSale(latest))
}

/** A record changed the file's head: no signature over the old one settles any more. */
export async function closeStaleListings(
  db: Database,
  vehicle: Vehicle,
  at: number,
): Promise<Partial<Vehicle>> {
  if (vehicle.saleId === null) return {}
  const open = await db.find(schema.openListing, { vin: vehicle.vin })
  for (const saleId of open?.saleIds ?? [])
    await db.update(schema.listing, { saleId }).set({ state: "stale", closedAt: at })
  await db.update(schema.openListing, { vin: vehicle.vin }).set({ saleIds: [] })
  return onSale(null)
}

/** The seller took a signature back: every listing that stands on it ends. */
export async function cancelListings(db: Database, seller: Hex, nonce: bigint, at: number): Promise<void> {
  const noted = await db.find(schema.consentNonce, { seller, nonce })
  for (const saleId of noted?.saleIds ?? []) await closeListing(db, saleId, "cancelled", at)
}
