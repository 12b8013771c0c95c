import * as z from "zod/mini"
import { amount, count } from "./fields.ts"

/** `GET /market/statistics`. Prices are of one currency, in its smallest unit. */
export const marketStatisticsQuery = z.strictObject({
  currency: z.string().check(z.regex(/^0x[0-9a-fA-F]{40}$/), z.toLowerCase()),
})

export const marketStatistics = z.object({
  /** By month of the sale, `YYYY-MM`, the latest first; months without a sale are left out. */
  months: z.array(z.object({ month: z.string(), sales: count, median: amount })),
  /** Of the models sold most, by full years from model year to sale. Half of the prices lie between `low` and `high`. */
  prices: z.array(
    z.object({
      make: z.string(),
      model: z.string(),
      age: count,
      sales: count,
      low: amount,
      median: amount,
      high: amount,
    }),
  ),
  /** Vehicles by accepted mileage, in steps of `kmStep`; the last step holds all above it. */
  mileages: z.array(z.object({ fromKm: count, vehicles: count })),
  kmStep: count,
  /** Published listings that were sold, by days until then: from the named day to the next step. */
  timesOnSale: z.array(z.object({ fromDays: count, listings: count })),
  /** Half of those were sold within so many seconds. */
  medianSecondsOnSale: z.nullable(count),
  countries: z.array(z.object({ country: z.string(), sales: count, median: amount })),
})

export type MarketStatistics = z.infer<typeof marketStatistics>
export type MarketStatisticsParameters = z.infer<typeof marketStatisticsQuery>
