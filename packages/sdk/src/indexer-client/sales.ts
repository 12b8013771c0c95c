import * as z from "zod/mini"
import {
  address,
  amount,
  anyAddress,
  anyVin,
  count,
  countryCode,
  cursor,
  cursorParameter,
  hex,
  shortText,
  time,
  wholeNumber,
  words,
} from "./fields.ts"

/** How a sale is settled. */
export const saleModes = ["direct", "attested", "escrow"] as const

/** One of {@link saleModes}. */
export type SaleMode = (typeof saleModes)[number]

/**
 * `expired`: its deadline has passed. `stale`: a record was added since, so the signature settles nothing. `reserved`:
 * a buyer's price is in escrow. `refunded`: it was, and the terms are used up.
 */
export const listingStates = [
  "open",
  "reserved",
  "sold",
  "refunded",
  "cancelled",
  "stale",
  "expired",
] as const

/** A listing, complete: who has it can buy. */
export const listing = z.object({
  saleId: hex,
  vin: z.string(),
  seller: address,
  desk: address,
  mode: z.enum(saleModes),
  state: z.enum(listingStates),
  /** Zeros for anyone. */
  buyer: address,
  /** Zeros for the native coin. */
  currency: address,
  price: amount,
  /** Zeros in a direct sale. */
  attester: address,
  odometer: z.nullable(z.object({ value: count, unit: z.enum(["km", "mi"]) })),
  disclosureHash: hex,
  /** Canonical JSON of the checklist the seller signed. */
  disclosure: z.string(),
  head: hex,
  nonce: amount,
  deadline: time,
  signature: hex,
  listedAt: time,
  closedAt: z.nullable(time),
  block: count,
  transaction: hex,
})

/** `GET /listings`, the latest first. The seller or the vehicle must be named. */
export const listingListQuery = z.strictObject({
  seller: anyAddress,
  vin: anyVin,
  state: words(listingStates),
  limit: wholeNumber(1, 100),
})

export const listingList = z.object({ items: z.array(listing) })

/** A buyer's agreement to an attested sale, complete: who has it can attest. */
export const offer = z.object({
  saleId: hex,
  vin: z.string(),
  buyer: address,
  seller: address,
  attester: address,
  state: z.enum(["open", "withdrawn", "refused", "settled", "expired"]),
  refusalReason: z.nullable(z.string()),
  until: time,
  currency: address,
  price: amount,
  terms: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  signature: hex,
  offeredAt: time,
  closedAt: z.nullable(time),
})

/** A settled sale, with what the vehicle was then. */
export const sale = z.object({
  saleId: hex,
  vin: z.string(),
  seller: address,
  buyer: address,
  desk: address,
  mode: z.enum(saleModes),
  currency: address,
  price: amount,
  fee: amount,
  attester: z.nullable(address),
  payment: z.nullable(hex),
  recordSequence: z.nullable(count),
  km: z.nullable(count),
  make: z.nullable(z.string()),
  model: z.nullable(z.string()),
  year: z.nullable(z.int()),
  fuel: z.nullable(z.string()),
  gearbox: z.nullable(z.string()),
  powerKw: z.nullable(count),
  engineCc: z.nullable(count),
  country: z.string(),
  verdict: z.string(),
  at: time,
  block: count,
  transaction: hex,
})

/** `GET /sales`, the latest first. */
export const saleListQuery = z.strictObject({
  make: shortText,
  model: shortText,
  country: countryCode,
  buyer: anyAddress,
  seller: anyAddress,
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

export const saleList = z.object({ items: z.array(sale), cursor })

/** `GET /offers`, the latest first. One of the parties or the sale must be named. */
export const offerListQuery = z.strictObject({
  buyer: anyAddress,
  attester: anyAddress,
  seller: anyAddress,
  saleId: z.optional(z.string().check(z.regex(/^0x[0-9a-f]{64}$/))),
  state: z.optional(z.enum(["open", "withdrawn", "refused", "settled", "expired"])),
  limit: wholeNumber(1, 100),
})

export const offerList = z.object({ items: z.array(offer) })

/** `GET /market`. */
export const market = z.object({
  vehicles: count,
  onSale: count,
  records: count,
  sales: count,
  /** Per currency, since prices of two do not add up. */
  currencies: z.array(
    z.object({ currency: address, sales: count, volume: amount, fees: amount, medianPrice: amount }),
  ),
  makes: z.array(z.object({ make: z.string(), vehicles: count, onSale: count, sales: count })),
  months: z.array(z.object({ month: z.string(), sales: count })),
  verdicts: z.array(z.object({ verdict: z.string(), vehicles: count })),
  countries: z.array(z.object({ country: z.string(), vehicles: count, onSale: count })),
})

export type IndexedListing = z.infer<typeof listing>
export type ListingListParameters = z.infer<typeof listingListQuery>
export type ListingList = z.infer<typeof listingList>
export type IndexedOffer = z.infer<typeof offer>
export type IndexedSale = z.infer<typeof sale>
export type SaleListParameters = z.infer<typeof saleListQuery>
export type SaleList = z.infer<typeof saleList>
export type OfferListParameters = z.infer<typeof offerListQuery>
export type OfferList = z.infer<typeof offerList>
export type Market = z.infer<typeof market>
