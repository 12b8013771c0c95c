import { db } from "ponder:api"
import { licence, sale, vehicleCount } from "ponder:schema"
import type { Market } from "@urcar/sdk/indexer-client"
import { desc, sql } from "ponder"
import { keepAnswers } from "../kept-answers.ts"

const most = { makes: 50, months: 60, countries: 100 } as const

const vehicles = sql<number>`sum(${vehicleCount.count})::integer`
const onSale = sql<number>`coalesce(sum(${vehicleCount.count}) FILTER (WHERE ${vehicleCount.onSale}), 0)::integer`
const sales = sql<number>`count(*)::integer`

const market = keepAnswers(countMarket)

/** Figures of the whole register, from counts that are kept as vehicles change, and from the sales. */
export function readMarket(): Promise<Market> {
  return market("")
}

async function countMarket(): Promise<Market> {
  const [totals, records, currencies, makes, months, verdicts, countries] = await Promise.all([
    db.select({ vehicles, onSale }).from(vehicleCount),
    db.select({ count: sql<number>`coalesce(sum(${licence.recordsWritten}), 0)::integer` }).from(licence),
    readCurrencies(),
    readMakes(),
    readMonths(),
    db.select({ verdict: vehicleCount.verdict, vehicles }).from(vehicleCount).groupBy(vehicleCount.verdict),
    readCountries(),
  ])
  return {
    vehicles: totals[0]?.vehicles ?? 0,
    onSale: totals[0]?.onSale ?? 0,
    records: records[0]?.count ?? 0,
    sales: currencies.reduce((sum, currency) => sum + currency.sales, 0),
    currencies,
    makes,
    months,
    verdicts,
    countries,
  }
}

/** Amounts as text: they outgrow a number. */
function readCurrencies(): Promise<Market["currencies"]> {
  return db
    .select({
      currency: sale.currency,
      sales,
      volume: sql<string>`sum(${sale.price})::text`,
      fees: sql<string>`sum(${sale.fee})::text`,
      medianPrice: sql<string>`percentile_disc(0.5) WITHIN GROUP (ORDER BY ${sale.price})::text`,
    })
    .from(sale)
    .groupBy(sale.currency)
    .orderBy(desc(sales))
    .limit(most.countries)
}

async function readMakes(): Promise<Market["makes"]> {
  const [counted, sold] = await Promise.all([
    db
      .select({ make: vehicleCount.make, vehicles, onSale })
      .from(vehicleCount)
      .groupBy(vehicleCount.make)
      .orderBy(desc(vehicles), vehicleCount.make)
      .limit(most.makes),
    db.select({ make: sale.make, sales }).from(sale).groupBy(sale.make),
  ])
  const salesOf = new Map(sold.map((row) => [row.make, row.sales]))
  return counted
    .filter(({ make }) => make !== "")
    .map((row) => ({ ...row, sales: salesOf.get(row.make) ?? 0 }))
}

function readMonths(): Promise<Market["months"]> {
  const month = sql<string>`to_char(to_timestamp(${sale.at}) AT TIME ZONE 'UTC', 'YYYY-MM')`
  return db.select({ month, sales }).from(sale).groupBy(month).orderBy(desc(month)).limit(most.months)
}

function readCountries(): Promise<Market["countries"]> {
  return db
    .select({ country: vehicleCount.country, vehicles, onSale })
    .from(vehicleCount)
    .groupBy(vehicleCount.country)
    .orderBy(desc(vehicles), vehicleCount.country)
    .limit(most.countries)
}
