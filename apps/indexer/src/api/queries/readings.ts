import { db } from "ponder:api"
import { record } from "ponder:schema"
import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { and, asc, inArray, isNotNull, lte, or, sql } from "ponder"
import { kindsThatCount } from "../../projections/odometer.ts"
import { toReading } from "../shapes.ts"

/** Readings a small life line draws at most. */
const most = 40

type Readings = VehicleSummary["readings"]

const { vin, sequence, kind, occurredAt, odometer, unit } = record
const place = sql<number>`row_number() OVER (PARTITION BY ${vin} ORDER BY ${occurredAt} DESC, ${sequence} DESC)`
const ranked = db
  .select({ vin, sequence, kind, occurredAt, odometer, unit, place: place.as("place") })
  .from(record)
  .where(
    and(
      sql`${vin} = ANY(${sql.placeholder("vins")})`,
      or(isNotNull(odometer), inArray(kind, [...kindsThatCount])),
    ),
  )
  .as("ranked")
const latest = db
  .select()
  .from(ranked)
  .where(lte(ranked.place, most))
  .orderBy(asc(ranked.occurredAt), asc(ranked.sequence))
  .prepare("latest_readings")

/** The latest readings of each vehicle, oldest first. */
export async function readReadings(vins: readonly string[]): Promise<ReadonlyMap<string, Readings>> {
  if (vins.length === 0) return new Map()
  const readingsOf = new Map<string, Readings>(vins.map((one) => [one, []]))
  for (const row of await latest.execute({ vins })) readingsOf.get(row.vin)?.push(toReading(row))
  return readingsOf
}
