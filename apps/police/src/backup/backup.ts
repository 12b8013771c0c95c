import type { Database } from "@urcar/service/database"
import { asc } from "drizzle-orm"
import { lookupLog } from "../log/table.ts"
import { persons, progress } from "../persons/table.ts"

/** First line of a backup. */
export const backupHeader = { format: "urcar-police-backup", version: 1 } as const

/** Rows read at once. */
const length = 500

/**
 * The register and its log as lines of JSON, at one moment. All that names somebody is encrypted, as in the database;
 * the keys are not part of it. Sessions are not kept.
 */
export async function* backUp(database: Database): AsyncGenerator<string> {
  yield JSON.stringify(backupHeader)
  const rows = await database.transaction(
    async (transaction) => ({
      persons: await transaction.select().from(persons),
      lookup_log: await transaction
        .select()
        .from(lookupLog)
        .orderBy(asc(lookupLog.country), asc(lookupLog.sequence)),
      progress: await transaction.select().from(progress),
    }),
    { isolationLevel: "repeatable read" },
  )
  for (const [table, list] of Object.entries(rows))
    for (let from = 0; from < list.length; from += length)
      yield JSON.stringify({ table, rows: list.slice(from, from + length) })
}
