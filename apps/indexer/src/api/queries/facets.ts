import { db } from "ponder:api"
import { vehicleCount } from "ponder:schema"
import type { VehicleFacets } from "@urcar/sdk/indexer-client"
import { and, eq, gt, inArray, sql } from "ponder"
import { toKey } from "../../projections/specification.ts"
import type { Condition } from "./condition.ts"
import type { VehicleFilters } from "./vehicle-filters.ts"

type Facet = "make" | "model" | "country" | "fuel" | "verdict"

const most = 200

/**
 * Counts the choices of each filter under all others, from the counts that are kept as vehicles change: no row of
 * a vehicle is read. A filter that is not counted by (year, price, …) narrows nothing here.
 */
export async function countFacets(filters: VehicleFilters): Promise<VehicleFacets> {
  const [makes, models, countries, fuels, verdicts, total] = await Promise.all([
    countBy("make", filters),
    filters.make === undefined ? [] : countBy("model", filters),
    countBy("country", filters),
    countBy("fuel", filters),
    countBy("verdict", filters),
    countAll(filters),
  ])
  return { makes, models, countries, fuels, verdicts, total, isExact: isCounted(filters) }
}

/** Whether every filter asked for is one that is counted by. */
function isCounted({
  q,
  yearMin,
  yearMax,
  priceMin,
  priceMax,
  currency,
  kmMax,
  owner,
  holder,
}: VehicleFilters) {
  return [q, yearMin, yearMax, priceMin, priceMax, currency, kmMax, owner, holder].every(
    (filter) => filter === undefined,
  )
}

const sum = sql<number>`sum(${vehicleCount.count})::integer`

async function countBy(facet: Facet, filters: VehicleFilters): Promise<VehicleFacets["makes"]> {
  const column = vehicleCount[facet]
  const rows = await db
    .select({ value: column, count: sum })
    .from(vehicleCount)
    .where(and(...conditions(filters, facet)))
    .groupBy(column)
    .orderBy(sql`sum(${vehicleCount.count}) DESC`, column)
    .limit(most)
  return rows.filter(({ value }) => value !== "")
}

async function countAll(filters: VehicleFilters): Promise<number> {
  const [row] = await db
    .select({ count: sum })
    .from(vehicleCount)
    .where(and(...conditions(filters, null)))
  return row?.count ?? 0
}

/** Every filter but the facet's own. A model means one of the make asked for. */
function conditions(filters: VehicleFilters, facet: Facet | null): Condition[] {
  const { make, model, country, fuel, verdict, status, onSale } = filters
  const asked: (Condition | undefined)[] = [
    gt(vehicleCount.count, 0),
    make === undefined || facet === "make" ? undefined : lowerEquals(vehicleCount.make, make),
    model === undefined || facet === "make" || facet === "model"
      ? undefined
      : lowerEquals(vehicleCount.model, model),
    country === undefined || facet === "country" ? undefined : eq(vehicleCount.country, country),
    fuel === undefined || facet === "fuel" ? undefined : inArray(vehicleCount.fuel, fuel),
    verdict === undefined || facet === "verdict" ? undefined : inArray(vehicleCount.verdict, verdict),
    status === undefined ? undefined : inArray(vehicleCount.status, status),
    onSale === undefined ? undefined : eq(vehicleCount.onSale, onSale),
  ]
  return asked.filter((condition) => condition !== undefined)
}

function lowerEquals(column: typeof vehicleCount.make | typeof vehicleCount.model, name: string): Condition {
  return sql`lower(${column}) = ${toKey(name)}`
}
