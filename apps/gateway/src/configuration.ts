import { ConfigurationError, portVariable, readVariables, rpcUrlsOf, sharedVariables } from "@urcar/service"
import type { Address, Hex } from "viem"
import { z } from "zod"
import type { DatabasePlace } from "./database/open-database.ts"
import type { S3Place } from "./files/s3-store.ts"
import type { Quota } from "./files/shelf.ts"
import { lowerCase } from "./lower-case.ts"
import type { QueueLimits } from "./records/reception.ts"

const address = z.url({ protocol: /^https?$/ }).optional()

const variables = z.object({
  ...sharedVariables,
  GATEWAY_PORT: portVariable(4000),
  GATEWAY_URL: address,
  DATA_DIR: z.string().default(".urcar/gateway"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  FILES_DIR: z.string().optional(),
  BOXES_DIR: z.string().optional(),
  S3_ENDPOINT: address,
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_REGION: z.string().default("auto"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SENDER_KEYS: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}(,0x[0-9a-fA-F]{64})*$/, "private keys, 0x and 64 digits each, between commas")
    .optional(),
  OPERATORS: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}(,0x[0-9a-fA-F]{40})*$/, "accounts, 0x and 40 digits each, between commas")
    .optional(),
  BATCH_MILLISECONDS: z.coerce.number().int().min(0).max(60_000).default(200),
  QUEUE_RECORDS: z.coerce.number().int().positive().default(50_000),
  QUEUE_RECORDS_PER_AUTHOR: z.coerce.number().int().positive().default(10_000),
  RECORDS_DAILY: z.coerce.number().int().positive().default(100_000),
  QUEUE_MAX_AGE_SECONDS: z.coerce.number().int().positive().default(120),
  FILE_QUOTA_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(100 * 1024 * 1024),
  FILE_QUOTA_FILES: z.coerce.number().int().positive().default(200),
  EVIDENCE_QUOTA_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 1024 * 1024 * 1024),
  EVIDENCE_QUOTA_FILES: z.coerce.number().int().positive().default(20_000),
  EVIDENCE_LISTS_DAILY: z.coerce.number().int().positive().default(2_000),
})

/** What the gateway was started with. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly chain: { readonly rpcUrls: readonly string[]; readonly chainId: number }
  /** Origin by which callers know it. */
  readonly origin: string
  readonly database: DatabasePlace
  /** Accounts that may have the queue sent at once, in lower case. */
  readonly operators: ReadonlySet<Address>
  readonly records: {
    /** Private keys of the accounts that carry; none closes the intake. */
    readonly senderKeys: readonly Hex[] | "local"
    /** Milliseconds that a record waits for others. */
    readonly wait: number
    readonly queue: QueueLimits
    /** Most records that one author hands in on a day. */
    readonly daily: number
    /** Age of the oldest record without an end, in seconds, from which the gateway is not well. */
    readonly maximumAge: number
  }
  readonly files: {
    readonly place: { readonly folder: string } | S3Place
    /** Where bodies wait until they are checked. */
    readonly waitingFolder: string
    readonly quota: Quota
    /** Boxes of sealed parts, where no object store is used: kept out of backups that cannot be edited. */
    readonly boxesFolder: string
    readonly evidenceQuota: Quota
    /** Most lists of evidence that one account stores in a day. */
    readonly listsDaily: number
  }
}

/** @throws {ConfigurationError} naming the variable that does not fit */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = readVariables(variables, environment)
  const place = readS3Place(read) ?? { folder: read.FILES_DIR ?? `${read.DATA_DIR}/files` }
  return {
    host: read.HOST,
    port: read.GATEWAY_PORT,
    chain: { rpcUrls: rpcUrlsOf(read), chainId: read.CHAIN_ID },
    origin: new URL(read.GATEWAY_URL ?? `http://127.0.0.1:${read.GATEWAY_PORT}`).origin,
    database: read.DATABASE_URL ? { url: read.DATABASE_URL } : { folder: `${read.DATA_DIR}/database` },
    operators: new Set(read.OPERATORS?.split(",").map((account) => lowerCase(`0x${account.slice(2)}`))),
    records: {
      senderKeys: readKeys(read),
      wait: read.BATCH_MILLISECONDS,
      queue: { together: read.QUEUE_RECORDS, perAuthor: read.QUEUE_RECORDS_PER_AUTHOR },
      daily: read.RECORDS_DAILY,
      maximumAge: read.QUEUE_MAX_AGE_SECONDS,
    },
    files: {
      place,
      waitingFolder: `${read.DATA_DIR}/waiting`,
      quota: { files: read.FILE_QUOTA_FILES, bytes: read.FILE_QUOTA_BYTES },
      boxesFolder: read.BOXES_DIR ?? `${read.DATA_DIR}/boxes`,
      evidenceQuota: { files: read.EVIDENCE_QUOTA_FILES, bytes: read.EVIDENCE_QUOTA_BYTES },
      listsDaily: read.EVIDENCE_LISTS_DAILY,
    },
  }
}

function readS3Place(read: z.output<typeof variables>): S3Place | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = read
  if (!S3_ENDPOINT) return undefined
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new ConfigurationError(
      "S3_ENDPOINT: S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong to it",
    )
  return {
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: read.S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

const localChainId = 31_337

function readKeys({ SENDER_KEYS, CHAIN_ID }: z.output<typeof variables>): readonly Hex[] | "local" {
  if (SENDER_KEYS) return SENDER_KEYS.split(",").map((key): Hex => `0x${key.slice(2)}`)
  return CHAIN_ID === localChainId ? "local" : []
}
