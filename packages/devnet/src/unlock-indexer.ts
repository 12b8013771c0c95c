import { isPonderDatabase, openPonderDatabase } from "./ponder-database.ts"

/** The database schema the indexer fills. */
export const indexerSchema = "urcar"

const unlock = `UPDATE "${indexerSchema}"._ponder_meta SET value = jsonb_set(value, '{is_locked}', '0')`

/**
 * Lifts the lock that Ponder leaves on its schema even when it is asked to end, and that would make its next start
 * wait up to 25 s. Only for a database that nobody has open.
 * @returns whether there was a schema to unlock
 */
export async function unlockIndexer(folder: string): Promise<boolean> {
  if (!isPonderDatabase(folder)) return false
  const database = await openPonderDatabase(folder)
  try {
    await database.exec(unlock)
    return true
  } catch {
    // Ponder never came as far as to make its tables.
    return false
  } finally {
    await database.close()
  }
}

// A process of its own: the database is compiled code whose memory is only given back with the process.
if (import.meta.main) await unlockIndexer(process.argv[2] ?? "")
