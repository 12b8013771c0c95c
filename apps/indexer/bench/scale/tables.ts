import { z } from "zod"
import type { Store } from "./store.ts"

/** Tables that lives fill, by the name of their rows. */
export const tableOf = {
  vehicles: "vehicles",
  records: "records",
  titles: "titles",
  plates: "plates",
  sales: "sales",
  listings: "listings",
  openListings: "open_listings",
  odometers: "odometers",
  licences: "licences",
  counts: "vehicle_counts",
} as const

/** What of a life goes into a table of its own. */
export type RowKind = keyof typeof tableOf

const schemas = z.array(z.object({ schema: z.string() })).length(1)
const columns = z.array(z.object({ table: z.string(), name: z.string() }))
const definitions = z.array(z.object({ name: z.string(), definition: z.string() }))

/** The schema that the indexer made its tables in. */
export async function findSchema(store: Store): Promise<string> {
  const rows = await store.query(
    `select table_schema as schema from information_schema.tables where table_name = 'vehicles' and table_type = 'BASE TABLE'`,
  )
  return schemas.parse(rows)[0]?.schema ?? ""
}

/** The columns of each table, in their order. */
export async function readColumns(store: Store, schema: string): Promise<Map<string, string[]>> {
  const rows = await store.query(
    `select table_name as table, column_name as name from information_schema.columns where table_schema = '${schema}' order by table_name, ordinal_position`,
  )
  const found = new Map<string, string[]>()
  for (const { table, name } of columns.parse(rows)) found.set(table, [...(found.get(table) ?? []), name])
  return found
}

/** Takes every index off the tables but those of their keys: they are made anew, faster, when the rows are in. */
export async function dropIndexes(store: Store, schema: string): Promise<string[]> {
  const tables = Object.values(tableOf)
    .map((table) => `'${table}'`)
    .join()
  const rows = await store.query(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = '${schema}' and tablename in (${tables})
       and not exists (select from pg_constraint where conname = indexname)`,
  )
  const found = definitions.parse(rows)
  for (const { name } of found) await store.query(`drop index "${schema}"."${name}"`)
  return found.map(({ definition }) => definition)
}
