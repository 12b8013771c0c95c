import { existsSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import { z } from "zod"
import { inRepository } from "./repository.ts"

/** The part of PGlite that is used here. */
export interface PonderDatabase {
  readonly exec: (sql: string) => Promise<unknown>
  readonly query: (sql: string) => Promise<{ rows: unknown[] }>
  readonly close: () => Promise<void>
}

type Constructor = new (folder: string) => PonderDatabase

const pglite = z.object({
  PGlite: z.custom<Constructor>((value) => typeof value === "function", "a class"),
})

/** Opens a database folder with the very PGlite that Ponder brings: another version cannot read it. */
export async function openPonderDatabase(folder: string): Promise<PonderDatabase> {
  const ponder = realpathSync(inRepository("apps", "indexer", "node_modules", "ponder", "package.json"))
  const entry = createRequire(ponder).resolve("@electric-sql/pglite")
  const loaded: unknown = await import(pathToFileURL(entry).href)
  const { PGlite } = pglite.parse(loaded)
  return new PGlite(folder)
}

/** Whether a database was ever made in the folder. */
export function isPonderDatabase(folder: string): boolean {
  return existsSync(`${folder}/PG_VERSION`)
}
