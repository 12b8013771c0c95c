import { db } from "ponder:api"
import { listing, sale, vehicle } from "ponder:schema"
import type { MarketStatistics } from "@urcar/sdk/indexer-client"
import { and, desc, eq, isNotNull, or, sql } from "ponder"
import { keepAnswers } from "../kept-answers.ts"
import type { Condition } from "./condition.ts"
import { readMarket } from "./market.ts"

const most = { months: 60, models: 6, countries: 100, age: 20 } as const
const kmStep = 25_000
const lastKm = 300_000
/** Days on sale from which a step begins. */
const daySteps = [0, 1, 3, 7, 14, 30, 60, 90]

const sales = sql<number>`count(*)::integer`
const priceAt = (part: number) =>
  sql<string>`percentile_disc(${sql.raw(String(part))}) WITHIN GROUP (ORDER BY ${sale.price})::text`
const median = priceAt(0.5)

const statistics = keepAnswers(countStatistics)

/** What was sold when, where and for how much in one currency, how far vehicles went, and how fast listings were sold. */
export async function readStatistics(currency: string): Promise<MarketStatistics> {
  const { currencies } = await readMarket()
  // Addresses in which nothing was sold share one answer, or inventing them would have everything counted each time.
  return statistics(currencies.some((known) => known.currency === currency) ? currency : "")
}

async function countStatistics(currency: string): Promise<MarketStatistics> {
  const inCurrency = sql`${sale.currency} = ${currency}`
  const [months, prices, mileages, times, countries] = await Promise.all([
    readMonths(inCurrency),
    readPrices(inCurrency),
    readMileages(),
    readTimesOnSale(),
    db
      .select({ country: sale.country, sales, median })
      .from(sale)
      .where(inCurrency)
      .groupBy(sale.country)
      .orderBy(desc(sales), sale.country)
      .limit(most.countries),
  ])
  return { months, prices, mileages, kmStep, ...times, countries }
}

function readMonths(inCurrency: Condition): Promise<MarketStatistics["months"]> {
  const month = sql<string>`to_char(to_timestamp(${sale.at}) AT TIME ZONE 'UTC', 'YYYY-MM')`
  return db
    .select({ month, sales, median })
    .from(sale)
    .where(inCurrency)
    .groupBy(month)
    .orderBy(desc(month))
    .limit(most.months)
}

async function readPrices(inCurrency: Condition): Promise<MarketStatistics["prices"]> {
  const named = and(inCurrency, isNotNull(sale.make), isNotNull(sale.model), isNotNull(sale.year))
  const models = await db
    .select({ makeKey: sale.makeKey, modelKey: sale.modelKey })
    .from(sale)
    .where(named)
    .groupBy(sale.makeKey, sale.modelKey)
    .orderBy(desc(sales), sale.makeKey, sale.modelKey)
    .limit(most.models)
  if (models.length === 0) return []
  const isOne = models.map(({ makeKey, modelKey }) =>
    and(eq(sale.makeKey, makeKey), eq(sale.modelKey, modelKey)),
  )
  const sold = sql`extract(year FROM to_timestamp(${sale.at}) AT TIME ZONE 'UTC')::integer`
  const age = sql<number>`least(${sql.raw(String(most.age))}, greatest(0, ${sold} - ${sale.year}))`
  return db
    .select({
      make: sql<string>`min(${sale.make})`,
      model: sql<string>`min(${sale.model})`,
      age,
      sales,
      low: priceAt(0.25),
      median,
      high: priceAt(0.75),
    })
    .from(sale)
    .where(and(named, or(...isOne)))
    .groupBy(sale.makeKey, sale.modelKey, age)
    .orderBy(sale.makeKey, sale.modelKey, age)
}

function readMileages(): Promise<MarketStatistics["mileages"]> {
  const step = sql.raw(String(kmStep))
  const fromKm = sql<number>`least(${sql.raw(String(lastKm))}, ${vehicle.acceptedKm} / ${step} * ${step})`
  return db
    .select({ fromKm, vehicles: sales })
    .from(vehicle)
    .where(isNotNull(vehicle.acceptedKm))
    .groupBy(fromKm)
    .orderBy(fromKm)
}

async function readTimesOnSale(): Promise<Pick<MarketStatistics, "timesOnSale" | "medianSecondsOnSale">> {
  const seconds = sql`greatest(0, ${listing.closedAt} - ${listing.listedAt})`
  const steps = sql.raw(`ARRAY[${daySteps.map((days) => days * 86_400).join(", ")}]::bigint[]`)
  const step = sql<number>`width_bucket((${seconds})::bigint, ${steps})`
  const isSold = and(eq(listing.state, "sold"), isNotNull(listing.closedAt))
  const [rows, middle] = await Promise.all([
    db.select({ step, listings: sales }).from(listing).where(isSold).groupBy(step).orderBy(step),
    db
      .select({
        seconds: sql<number | null>`percentile_disc(0.5) WITHIN GROUP (ORDER BY ${seconds})::integer`,
      })
      .from(listing)
      .where(isSold),
  ])
  return {
    timesOnSale: rows.map((row) => ({ fromDays: daySteps[row.step - 1] ?? 0, listings: row.listings })),
    medianSecondsOnSale: middle[0]?.seconds ?? null,
  }
}
