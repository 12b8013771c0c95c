import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { toTransport } from "@urcar/sdk/chain"
import { createPublicClient } from "viem"
import type { IndexerEnvironment } from "./environment.ts"

/** The schema of the embedded database, and of the views where tables lie elsewhere. */
const fixed = "urcar"

/** Where the tables lie, and under which name they can always be read. */
export interface SchemaNames {
  readonly schema: string
  /** Views on the tables, under a name that stays; `null` where the tables have that name themselves. */
  readonly viewsSchema: string | null
}

/**
 * Ponder refuses a schema that other code has filled, and notices neither changes of our SDK nor a chain made anew.
 * On a PostgreSQL each code and chain gets a schema of its own: an upgrade fills a new one while the old one still
 * serves, and the views move over when it is ready. The embedded database has one schema; whoever starts it
 * (`npm start`) throws it away when it no longer fits.
 */
export async function schemaNames({ databaseDirectory, rpcUrls }: IndexerEnvironment): Promise<SchemaNames> {
  if (databaseDirectory !== null) return { schema: fixed, viewsSchema: null }
  const print = fingerprint([await readGenesis(rpcUrls), ...(await readSources())])
  return { schema: `${fixed}_${print}`, viewsSchema: fixed }
}

/** Twelve digits that change with any of the texts. */
export function fingerprint(texts: readonly string[]): string {
  const hash = createHash("sha256")
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest("hex").slice(0, 12)
}

const own = ["ponder.config.ts", "ponder.schema.ts", "src/decode", "src/handlers", "src/projections"]
const shared = [
  "country",
  "disputes",
  "errors",
  "generated",
  "kinds",
  "odometer",
  "payload",
  "plate",
  "profile",
  "records",
  "text",
  "vin",
]

/** The code that rows follow from: our own and the part of the SDK it calls. */
async function readSources(): Promise<string[]> {
  const sdk = fileURLToPath(new URL(".", import.meta.resolve("@urcar/sdk")))
  const paths = [
    ...own.map((name) => join(import.meta.dirname, name)),
    ...shared.map((name) => join(sdk, name)),
  ]
  const files = (await Promise.all(paths.map(listFiles))).flat()
  return Promise.all(files.map((file) => readFile(file, "utf8")))
}

async function listFiles(path: string): Promise<string[]> {
  if (path.endsWith(".ts")) return path.endsWith(".test.ts") ? [] : [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")).sort()
}

const attempts = 60

/** The chain's first block names the chain: one made anew has another. Waits a minute for the chain to answer. */
async function readGenesis(rpcUrls: readonly string[]): Promise<string> {
  const client = createPublicClient({ transport: toTransport(rpcUrls) })
  for (let attempt = 1; ; attempt++) {
    try {
      const { hash } = await client.getBlock({ blockNumber: 0n })
      return hash
    } catch (error) {
      if (attempt === attempts) throw error
      await sleep(1_000)
    }
  }
}
