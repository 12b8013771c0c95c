import { portVariable, readVariables, rpcUrlsOf, sharedVariables } from "@urcar/service"
import type { DatabasePlace } from "@urcar/service/database"
import type { Hex } from "viem"
import { z } from "zod"

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin)
const days = (fallback: number) => z.coerce.number().int().min(1).max(36_525).default(fallback)

const variables = z.object({
  ...sharedVariables,
  POLICE_PORT: portVariable(4100),
  WEB_PORT: portVariable(3000),
  INDEXER_PORT: portVariable(42_069),
  INDEXER_URL: z.url({ protocol: /^https?$/ }).optional(),
  POLICE_URL: origin.optional(),
  PUBLIC_POLICE_URL: origin.optional(),
  /** Origins of the pages that may call this service, separated by commas; the local web app's by default. */
  WEB_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(origin))
    .optional(),
  DATA_DIR: z.string().default(".urcar/police"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KEYS_FILE: z.string().optional(),
  ERASURES_FILE: z.string().optional(),
  FACTS_FILE: z.string().optional(),
  COUNTRIES: z
    .string()
    .regex(/^[A-Z]{2}(,[A-Z]{2})*$/, "country codes between commas")
    .optional(),
  ANCHOR_KEYS: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}(,0x[0-9a-fA-F]{64})*$/, "private keys, 0x and 64 digits each, between commas")
    .optional(),
  SESSION_MINUTES: z.coerce.number().int().min(1).max(480).default(30),
  LOOKUPS_PER_HOUR: z.coerce.number().int().min(1).default(60),
  PERSON_RETENTION_DAYS: days(1_826),
  LOG_RETENTION_DAYS: days(1_096),
})

/** What the police service was started with. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly chain: { readonly rpcUrls: readonly string[]; readonly chainId: number }
  readonly indexerUrl: string
  /** Origins by which pages know it: part of what officers sign. The first is its own. */
  readonly origins: readonly [string, ...string[]]
  /** Origins of the pages that may call this service. */
  readonly webOrigins: readonly string[]
  readonly database: DatabasePlace
  /** Where the keys lie that encrypt the register. */
  readonly keysFile: string
  /** Where erasures are noted, apart from the database: they are applied anew to a restored one. */
  readonly erasuresFile: string
  /** What the chain says of vehicles in public, for snapshots: made anew where it is lost. */
  readonly factsFile: string
  /** Whose police may sign in; `null` for every country's. */
  readonly countries: readonly string[] | null
  /** Private keys of the police accounts that anchor the log. */
  readonly anchorKeys: readonly Hex[] | "local"
  readonly sessionMinutes: number
  readonly lookupsPerHour: number
  readonly retention: Retention
}

/** Days after which something is erased. */
export interface Retention {
  /** Of a person, since nothing stands behind the key any more. */
  readonly person: number
  /** Of what an entry of the log states. Its hash stays. */
  readonly log: number
}

const localChainId = 31_337

/** @throws {ConfigurationError} naming the variable that does not fit */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = readVariables(variables, environment)
  const local = ["localhost", "127.0.0.1"].map((name) => `http://${name}:${read.WEB_PORT}`)
  return {
    host: read.HOST,
    port: read.POLICE_PORT,
    chain: { rpcUrls: rpcUrlsOf(read), chainId: read.CHAIN_ID },
    indexerUrl: read.INDEXER_URL ?? `http://127.0.0.1:${read.INDEXER_PORT}`,
    origins: withTwin(read.PUBLIC_POLICE_URL ?? read.POLICE_URL ?? `http://127.0.0.1:${read.POLICE_PORT}`),
    webOrigins: read.WEB_ORIGINS ?? local,
    database: read.DATABASE_URL ? { url: read.DATABASE_URL } : { folder: `${read.DATA_DIR}/database` },
    keysFile: read.KEYS_FILE ?? `${read.DATA_DIR}/keys.json`,
    erasuresFile: read.ERASURES_FILE ?? `${read.DATA_DIR}/erasures.jsonl`,
    factsFile: read.FACTS_FILE ?? `${read.DATA_DIR}/vehicle-facts.sqlite`,
    countries: read.COUNTRIES?.split(",") ?? null,
    anchorKeys: readKeys(read),
    sessionMinutes: read.SESSION_MINUTES,
    lookupsPerHour: read.LOOKUPS_PER_HOUR,
    retention: { person: read.PERSON_RETENTION_DAYS, log: read.LOG_RETENTION_DAYS },
  }
}

/** This machine has two names, and a browser keeps cookies apart by them. */
function withTwin(own: string): [string, ...string[]] {
  const url = new URL(own)
  const twin = { "127.0.0.1": "localhost", localhost: "127.0.0.1" }[url.hostname]
  if (twin === undefined) return [own]
  url.hostname = twin
  return [own, url.origin]
}

function readKeys({ ANCHOR_KEYS, CHAIN_ID }: z.output<typeof variables>): readonly Hex[] | "local" {
  if (ANCHOR_KEYS) return ANCHOR_KEYS.split(",").map((key): Hex => `0x${key.slice(2)}`)
  return CHAIN_ID === localChainId ? "local" : []
}
