import { db } from "ponder:api"
import { sale } from "ponder:schema"
import type { ComparableList, ComparableListParameters, ComparableSale } from "@urcar/sdk/indexer-client"
import { and, desc, eq, ne, sql } from "ponder"
import { toKey } from "../../projections/specification.ts"
import type { Condition } from "./condition.ts"

/** So many of the model itself, and of the make's others, which say what a year or a kilometre costs. */
const most = { model: 1_500, others: 500 } as const

const day = 86_400

const columns = {
  saleId: sale.saleId,
  vin: sale.vin,
  seller: sale.seller,
  price: sql<string>`${sale.price}::text`,
  at: sale.at,
  km: sale.km,
  make: sale.make,
  model: sale.model,
  year: sale.year,
  fuel: sale.fuel,
  gearbox: sale.gearbox,
  powerKw: sale.powerKw,
  engineCc: sale.engineCc,
  country: sale.country,
}

/** The latest sales of a model and of its make's other models, in one currency. Transfers by an authority are no sales. */
export async function listComparables(asked: ComparableListParameters, now: number): Promise<ComparableList> {
  const model = toKey(asked.model)
  const [own, others] = await Promise.all([
    readSales(asked, eq(sale.modelKey, model), most.model),
    readSales(asked, ne(sale.modelKey, model), most.others),
  ])
  return { asOf: now - (now % day), items: [...own, ...others] }
}

function readSales(
  { make, currency }: ComparableListParameters,
  condition: Condition,
  limit: number,
): Promise<ComparableSale[]> {
  return db
    .select(columns)
    .from(sale)
    .where(and(eq(sale.makeKey, toKey(make)), condition, sql`${sale.currency} = ${currency}`))
    .orderBy(desc(sale.at), desc(sale.saleId))
    .limit(limit)
}
