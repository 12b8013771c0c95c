import * as z from "zod/mini"
import { escrow, lien } from "./escrows.ts"
import { hex, time } from "./fields.ts"
import { listing, offer, sale } from "./sales.ts"
import { vehicleSummary } from "./vehicles.ts"

/** `GET /sales/:saleId`: one sale in whatever state. At least one of its parts is there. */
export const saleLife = z.object({
  saleId: hex,
  vin: z.string(),
  /** `null` for terms that were handed over without publishing them. */
  listing: z.nullable(listing),
  /** Of an attested sale, the latest first. */
  offers: z.array(offer),
  /** `null` where nothing was deposited. */
  escrow: z.nullable(escrow),
  /** `null` until it is settled. */
  sale: z.nullable(sale),
  /** The lien that ended with it. */
  lien: z.nullable(lien),
})

/** `GET /stock/:account`: the cars that an account owns, holds or offers for their owners. */
export const stock = z.object({
  items: z.array(
    z.object({
      vehicle: vehicleSummary,
      /** `owned`; `held` for another as registered holder; `offered` for another by a listing's record. */
      how: z.enum(["owned", "held", "offered"]),
      /** Since when; `null` where nobody recorded it. */
      since: z.nullable(time),
      /** The owner's latest at a desk, in whatever state. */
      listing: z.nullable(listing),
    }),
  ),
})

export type SaleLife = z.infer<typeof saleLife>
export type Stock = z.infer<typeof stock>
export type StockItem = Stock["items"][number]
