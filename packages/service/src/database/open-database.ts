import { mkdir } from "node:fs/promises"
import { PGlite } from "@electric-sql/pglite"
import { drizzle as onPglite } from "drizzle-orm/pglite"
import { drizzle as onPostgres } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import type { Database } from "./database.ts"
import { type Migrations, migrate } from "./migrate.ts"

/** A database that is open. */
export interface OpenDatabase {
  readonly database: Database
  readonly close: () => Promise<void>
}

/** Where rows are kept: a server named by its address, or files of this process in a folder, or memory for tests. */
export type DatabasePlace = { readonly url: string } | { readonly folder: string } | "memory"

/** Opens the database and brings its tables up to date. */
export async function openDatabase(place: DatabasePlace, migrations: Migrations): Promise<OpenDatabase> {
  const open = typeof place === "object" && "url" in place ? openServer(place.url) : await openEmbedded(place)
  await migrate(open.database, migrations)
  return open
}

function openServer(url: string): OpenDatabase {
  const client = postgres(url, { max: 10, onnotice: () => undefined })
  return { database: onPostgres(client), close: () => client.end({ timeout: 5 }) }
}

async function openEmbedded(place: { readonly folder: string } | "memory"): Promise<OpenDatabase> {
  if (place !== "memory") await mkdir(place.folder, { recursive: true })
  const client = place === "memory" ? new PGlite() : new PGlite(place.folder)
  await client.waitReady
  return { database: onPglite(client), close: () => client.close() }
}
