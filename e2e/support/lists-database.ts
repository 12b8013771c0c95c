import { openPonderDatabase } from "@urcar/devnet"
import { indexerDatabase } from "./place.ts"

/** Runs SQL on the indexer's own database, while the product is stopped. */
export async function editLists(sql: string): Promise<readonly unknown[]> {
  const database = await openPonderDatabase(indexerDatabase)
  try {
    // As somebody does who wants no trace: without the triggers by which the indexer notes what it changes.
    await database.exec("SET session_replication_role = replica")
    return (await database.query(sql)).rows
  } finally {
    await database.close()
  }
}
