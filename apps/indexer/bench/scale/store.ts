import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { PGlite } from "@electric-sql/pglite"
import connect from "postgres"

/** A database that lives are written to, while no indexer runs on it. */
export interface Store {
  readonly query: (text: string) => Promise<readonly unknown[]>
  /** Rows in the text that `COPY` reads. */
  readonly copy: (table: string, columns: readonly string[], text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Where an indexer keeps its rows. */
export type StorePlace = { readonly url: string } | { readonly folder: string }

const listOf = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join()

/** Opens a store for writing. Ponder's own triggers, which note what a reorganisation would undo, do not fire. */
export async function openStore(place: StorePlace): Promise<Store> {
  const store = "url" in place ? openServer(place.url) : await openEmbedded(place.folder)
  await store.query("set session_replication_role = replica")
  return store
}

function openServer(url: string): Store {
  const client = connect(url, { max: 1, onnotice: () => undefined })
  return {
    query: (text) => client.unsafe(text),
    copy: async (table, columns, text) => {
      const into = await client.unsafe(`copy ${table} (${listOf(columns)}) from stdin`).writable()
      await pipeline(Readable.from([text]), into)
    },
    close: () => client.end(),
  }
}

async function openEmbedded(folder: string): Promise<Store> {
  const client = await PGlite.create(folder)
  return {
    query: async (text) => (await client.query(text)).rows,
    copy: async (table, columns, text) => {
      const options = { blob: new Blob([text]) }
      await client.query(`copy ${table} (${listOf(columns)}) from '/dev/blob'`, [], options)
    },
    close: () => client.close(),
  }
}
