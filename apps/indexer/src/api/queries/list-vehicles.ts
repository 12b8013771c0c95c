import { db } from "ponder:api"
import { vehicle } from "ponder:schema"
import type { VehicleList, VehicleSort, VehicleSummary } from "@urcar/sdk/indexer-client"
import { and, asc, desc, sql } from "ponder"
import type { Vehicle } from "../../projections/rows.ts"
import { decodeCursor, encodeCursor, type Position } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toVehicleSummary } from "../shapes.ts"
import type { Condition } from "./condition.ts"
import { countFacets } from "./facets.ts"
import { readReadings } from "./readings.ts"
import { type VehicleFilters, vehicleConditions } from "./vehicle-filters.ts"

const usualLimit = 24

type Column = "lastRecordAt" | "listedAt" | "price" | "kmOrder" | "yearOrder"

/** The column of each order, and whether it runs down. Every one is the head of an index that ends in the VIN. */
const orders: Readonly<Record<VehicleSort, { readonly column: Column; readonly isDown: boolean }>> = {
  recent: { column: "lastRecordAt", isDown: true },
  listed: { column: "listedAt", isDown: true },
  price: { column: "price", isDown: false },
  "-price": { column: "price", isDown: true },
  km: { column: "kmOrder", isDown: false },
  "-km": { column: "kmOrder", isDown: true },
  year: { column: "yearOrder", isDown: false },
  "-year": { column: "yearOrder", isDown: true },
}

/** One page of vehicles; the first one comes with its facets. */
export async function listVehicles(filters: VehicleFilters, now: number): Promise<VehicleList> {
  const { sort = "recent", limit = usualLimit, cursor } = filters
  const { column, isDown } = orders[sort]
  const after = cursor === undefined ? null : (decodeCursor(cursor, sort) ?? refuse("cursor", "unknown"))
  const turn = isDown ? desc : asc
  const rows = await db
    .select()
    .from(vehicle)
    .where(and(...vehicleConditions(filters, now), ...isAfter(column, isDown, after)))
    .orderBy(turn(vehicle[column]), turn(vehicle.vin))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const [items, facets] = await Promise.all([
    summarise(page, now),
    after === null ? countFacets(filters) : null,
  ])
  const next = rows.length > limit && last !== undefined ? encodeCursor(positionOf(last, sort)) : null
  return { items, cursor: next, facets }
}

function isAfter(column: Column, isDown: boolean, after: Position | null): Condition[] {
  if (after === null) return []
  const place = sql`(${vehicle[column]}, ${vehicle.vin})`
  const type = sql.raw(column === "price" ? "numeric" : "bigint")
  const from = sql`(${String(after.value)}::${type}, ${after.key}::text)`
  return [isDown ? sql`${place} < ${from}` : sql`${place} > ${from}`]
}

function positionOf(row: Vehicle, sort: VehicleSort): Position {
  return { order: sort, value: String(row[orders[sort].column]), key: row.vin }
}

/** Rows as lists show them, with their readings. */
export async function summarise(rows: readonly Vehicle[], now: number): Promise<VehicleSummary[]> {
  const readings = await readReadings(rows.map(({ vin }) => vin))
  return rows.map((row) => toVehicleSummary(row, readings.get(row.vin) ?? [], now))
}
