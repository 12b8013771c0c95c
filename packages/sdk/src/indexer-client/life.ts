import * as z from "zod/mini"
import { dispute } from "./disputes.ts"
import { escrow, lien } from "./escrows.ts"
import { address, amount, count, hex, time } from "./fields.ts"
import { licenceSummary } from "./licences.ts"
import { keyReissue } from "./reissues.ts"
import { listing, offer, sale } from "./sales.ts"
import { vehicleSummary } from "./vehicles.ts"

/** A record of a life file. */
export const indexedRecord = z.object({
  sequence: count,
  kind: z.string(),
  author: address,
  /** Role mask and country of the author when it wrote. */
  authorRoles: count,
  authorCountry: z.nullable(z.string()),
  witnesses: z.array(address),
  plate: z.nullable(z.string()),
  odometer: z.nullable(z.object({ value: count, unit: z.enum(["km", "mi"]) })),
  occurredAt: time,
  recordedAt: time,
  supersedes: count,
  sealedRoot: hex,
  evidenceRoot: hex,
  /** As on chain: canonical JSON where `isPayloadValid`, else whatever the author wrote. */
  payload: z.string(),
  isPayloadValid: z.boolean(),
  previousHead: hex,
  head: hex,
  previousBlock: count,
  block: count,
  transaction: hex,
  logIndex: count,
})

/** Who held the title from when to when; `to` is `null` for who holds it now. */
export const titleInterval = z.object({
  number: count,
  owner: address,
  previousOwner: z.nullable(address),
  how: z.enum(["birth", "sale", "authority"]),
  reason: z.nullable(z.string()),
  recordSequence: z.nullable(count),
  saleId: z.nullable(hex),
  price: z.nullable(amount),
  currency: z.nullable(address),
  from: time,
  to: z.nullable(time),
  block: count,
  transaction: hex,
})

/** Which plate was on which vehicle from when to when; `to` is `null` while it is. */
export const plateInterval = z.object({
  plate: z.string(),
  country: z.string(),
  vin: z.string(),
  from: time,
  to: z.nullable(time),
  block: count,
  releasedBlock: z.nullable(count),
})

/** A title that an authority announced to move. */
export const authorityTransfer = z.object({
  sequence: count,
  to: address,
  by: address,
  reason: z.nullable(z.string()),
  state: z.enum(["announced", "cancelled", "executed"]),
  announcedAt: time,
  executableFrom: time,
  closedAt: z.nullable(time),
})

/** A vehicle kept for a buyer whose money a desk has taken. */
export const reservation = z.object({
  desk: address,
  buyer: address,
  /** Inclusive. */
  until: time,
})

/** `GET /vehicles/:vin`: a whole life. */
export const vehicleLife = z.object({
  vehicle: vehicleSummary,
  /** In order of recording; the latest thousand. */
  records: z.array(indexedRecord),
  /** How many earlier records were left out. */
  recordsLeftOut: count,
  titles: z.array(titleInterval),
  plates: z.array(plateInterval),
  authorityTransfers: z.array(authorityTransfer),
  /** Of the owner's key: open, or executed and this title has not followed yet; `null` for none. */
  keyReissue: z.nullable(keyReissue),
  /** `null` for none that stands now. */
  reservation: z.nullable(reservation),
  /** Every listing, the latest first, with what a buyer needs to buy. */
  listings: z.array(listing),
  offers: z.array(offer),
  sales: z.array(sale),
  escrows: z.array(escrow),
  liens: z.array(lien),
  /** Over its records, the latest first. */
  disputes: z.array(dispute),
  /** Who wrote or witnessed here. */
  writers: z.array(licenceSummary),
  /** Blocks that hold the vehicle's records: untrusted hints that spare a verifier the walk. */
  blocks: z.array(count),
})

/** `GET /listings/:saleId`: what is for sale, and who agreed to it. */
export const listingLife = z.object({
  listing,
  vehicle: vehicleSummary,
  offers: z.array(offer),
  /** Where a price was deposited. */
  escrow: z.nullable(escrow),
})

export type ListingLife = z.infer<typeof listingLife>
export type IndexedRecord = z.infer<typeof indexedRecord>
export type TitleInterval = z.infer<typeof titleInterval>
export type PlateInterval = z.infer<typeof plateInterval>
export type IndexedReservation = z.infer<typeof reservation>
export type IndexedAuthorityTransfer = z.infer<typeof authorityTransfer>
export type VehicleLife = z.infer<typeof vehicleLife>
