import * as z from "zod/mini"
import { fuels } from "../kinds/vehicle-fields.ts"
import {
  address,
  amount,
  anyAddress,
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

/** How a list is sorted; a leading minus turns it round. By price and by time of listing only what is on sale is listed. */
export const vehicleSorts = ["recent", "listed", "price", "-price", "km", "-km", "year", "-year"] as const

export const odometerVerdicts = ["LOGICAL", "ILLOGICAL", "NO_JUDGEMENT"] as const
export const vehicleStatuses = ["active", "stolen", "exported", "scrapped", "annulled"] as const

/** `GET /vehicles`. Every filter narrows; none gives every vehicle. */
export const vehicleListQuery = z.strictObject({
  /** Begin of a VIN, a plate, a make or a model. */
  q: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(60))),
  make: shortText,
  model: shortText,
  yearMin: wholeNumber(1886, 2100),
  yearMax: wholeNumber(1886, 2100),
  /** In the currency's smallest unit; only what is on sale has a price. */
  priceMin: z.optional(amount),
  priceMax: z.optional(amount),
  currency: anyAddress,
  /** Highest accepted mileage, in kilometres. */
  kmMax: wholeNumber(0, 20_000_000),
  fuel: words(fuels),
  country: countryCode,
  verdict: words(odometerVerdicts),
  status: words(vehicleStatuses),
  onSale: z.optional(z.stringbool()),
  owner: anyAddress,
  holder: anyAddress,
  sort: z.optional(z.enum(vehicleSorts)),
  cursor: cursorParameter,
  limit: wholeNumber(1, 100),
})

/** A listing as a list of vehicles shows it. */
export const vehicleOffer = z.object({
  saleId: hex,
  mode: z.enum(["direct", "attested", "escrow"]),
  price: amount,
  currency: address,
  seller: address,
  /** The notary or bank; `null` in a direct sale. */
  attester: z.nullable(address),
  listedAt: time,
  deadline: time,
})

/** A reading as a small life line draws it. */
export const shownReading = z.object({ at: time, km: z.nullable(count), kind: z.string() })

/** A vehicle as lists show it. */
export const vehicleSummary = z.object({
  vin: z.string(),
  make: z.nullable(z.string()),
  model: z.nullable(z.string()),
  variant: z.nullable(z.string()),
  year: z.nullable(z.int()),
  category: z.nullable(z.string()),
  body: z.nullable(z.string()),
  colour: z.nullable(z.string()),
  fuel: z.nullable(z.string()),
  gearbox: z.nullable(z.string()),
  powerKw: z.nullable(count),
  engineCc: z.nullable(count),
  firstRegisteredOn: z.nullable(z.string()),
  country: z.string(),
  owner: address,
  holder: address,
  plate: z.nullable(z.string()),
  status: z.enum(vehicleStatuses),
  /** An authority's transfer of the title is announced and open. */
  isFrozen: z.boolean(),
  recordCount: count,
  head: hex,
  firstBlock: count,
  lastBlock: count,
  firstRegisteredAt: time,
  lastRecordAt: time,
  lastInspectionAt: z.nullable(time),
  /** The raw mark on chain, in metres. */
  markMetres: count,
  breached: z.boolean(),
  acceptedKm: z.nullable(count),
  highestKm: z.nullable(count),
  verdict: z.enum(odometerVerdicts),
  verdictReason: z.string(),
  breachCount: count,
  lastSaleAt: z.nullable(time),
  /** The sale by escrow that reserves it; `null` for none. */
  escrowId: z.nullable(hex),
  /** Who holds its lien; `null` for none. */
  lienHolder: z.nullable(address),
  /** Open disputes over its records; of them those whose writer has not answered. */
  openDisputes: count,
  unansweredDisputes: count,
  /** Recalls that nobody has closed. */
  openRecalls: count,
  /** `null` unless on sale now. */
  offer: z.nullable(vehicleOffer),
  /** The latest of its readings, oldest first. */
  readings: z.array(shownReading),
})

/** One choice of a filter and how many vehicles it has. */
export const facet = z.object({ value: z.string(), count })

/** Choices that narrow a list further. */
export const facets = z.object({
  makes: z.array(facet),
  /** Of the make asked for; none without one. */
  models: z.array(facet),
  countries: z.array(facet),
  fuels: z.array(facet),
  verdicts: z.array(facet),
  /** How many vehicles match make, model, country, fuel, verdict, status and sale. */
  total: count,
  /** Whether no other filter was asked for, so that the counts are those of the list. */
  isExact: z.boolean(),
})

export const vehicleList = z.object({
  items: z.array(vehicleSummary),
  cursor,
  /** With the first page only: they are the same for all. */
  facets: z.nullable(facets),
})

/** What may be asked of {@link vehicleListQuery}, before it is text. */
export type VehicleListParameters = Omit<z.infer<typeof vehicleListQuery>, "priceMin" | "priceMax"> & {
  readonly priceMin?: string | bigint | undefined
  readonly priceMax?: string | bigint | undefined
}
export type VehicleSort = (typeof vehicleSorts)[number]
export type VehicleSummary = z.infer<typeof vehicleSummary>
export type VehicleOffer = z.infer<typeof vehicleOffer>
export type VehicleFacets = z.infer<typeof facets>
export type VehicleList = z.infer<typeof vehicleList>
