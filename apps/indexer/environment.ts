import { z } from "zod"

const variables = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  INDEXER_PORT: z.coerce.number().int().min(1).max(65_535).default(42_069),
  /** Comma-separated, preferred first. */
  PONDER_RPC_URL_31337: z
    .string()
    .default("http://127.0.0.1:8545")
    .transform((text) => text.split(",").map((url) => url.trim().replace(/\/+$/, "")))
    .pipe(z.tuple([z.url()], z.url())),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_DIR: z.string().min(1).default(".ponder/database"),
})

/** What the indexer was started with. */
export interface IndexerEnvironment {
  readonly host: string
  readonly port: number
  /** Endpoints of the chain, preferred first. */
  readonly rpcUrls: readonly [string, ...string[]]
  /** Folder of the embedded database; `null` where `DATABASE_URL` names a PostgreSQL. */
  readonly databaseDirectory: string | null
}

/** Reads the variables the indexer knows; each has a default that suits one machine, and empty counts as not set. */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): IndexerEnvironment {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""))
  const read = variables.parse(set)
  return {
    host: read.HOST,
    port: read.INDEXER_PORT,
    rpcUrls: read.PONDER_RPC_URL_31337,
    databaseDirectory: read.DATABASE_URL === undefined ? read.DATABASE_DIR : null,
  }
}
