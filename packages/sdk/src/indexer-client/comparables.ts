import * as z from "zod/mini"
import { address, amount, count, hex, time } from "./fields.ts"

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))

/** `GET /comparables`: what a vehicle's price is estimated from. */
export const comparableListQuery = z.strictObject({
  make: name,
  model: name,
  /** An address, zeros for the native coin: prices of two currencies do not compare. */
  currency: z.string().check(z.regex(/^0x[0-9a-fA-F]{40}$/), z.toLowerCase()),
})

/** A settled sale as far as its price is concerned. */
export const comparableSale = z.object({
  saleId: hex,
  vin: z.string(),
  seller: address,
  price: amount,
  at: time,
  km: z.nullable(count),
  make: z.nullable(z.string()),
  model: z.nullable(z.string()),
  year: z.nullable(z.int()),
  fuel: z.nullable(z.string()),
  gearbox: z.nullable(z.string()),
  powerKw: z.nullable(count),
  engineCc: z.nullable(count),
  country: z.string(),
})

export const comparableList = z.object({
  /** The day it is now, unix seconds: prices are estimated as of it. */
  asOf: time,
  items: z.array(comparableSale),
})

export type ComparableSale = z.infer<typeof comparableSale>
export type ComparableListParameters = z.infer<typeof comparableListQuery>
export type ComparableList = z.infer<typeof comparableList>
