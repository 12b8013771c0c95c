import { ConfigurationError, portVariable, readVariables, rpcUrlOf, sharedVariables } from "@urcar/service"
import { z } from "zod"
import type { DatabasePlace } from "./database/database.ts"
import type { S3Place } from "./files/s3-store.ts"
import type { Quota } from "./files/shelf.ts"

const address = z.url({ protocol: /^https?$/ }).optional()

const variables = z.object({
  ...sharedVariables,
  GATEWAY_PORT: portVariable(4000),
  GATEWAY_URL: address,
  DATA_DIR: z.string().default(".urcar/gateway"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  FILES_DIR: z.string().optional(),
  S3_ENDPOINT: address,
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_REGION: z.string().default("auto"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  FILE_QUOTA_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(100 * 1024 * 1024),
  FILE_QUOTA_FILES: z.coerce.number().int().positive().default(200),
})

/** What the gateway was started with. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly chain: { readonly rpcUrl: string; readonly chainId: number }
  /** Origin by which callers know it. */
  readonly origin: string
  readonly database: DatabasePlace
  readonly files: {
    readonly place: { readonly folder: string } | S3Place
    /** Where bodies wait until they are checked. */
    readonly waitingFolder: string
    readonly quota: Quota
  }
}

/** @throws {ConfigurationError} naming the variable that does not fit */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = readVariables(variables, environment)
  const place = readS3Place(read) ?? { folder: read.FILES_DIR ?? `${read.DATA_DIR}/files` }
  return {
    host: read.HOST,
    port: read.GATEWAY_PORT,
    chain: { rpcUrl: rpcUrlOf(read), chainId: read.CHAIN_ID },
    origin: new URL(read.GATEWAY_URL ?? `http://127.0.0.1:${read.GATEWAY_PORT}`).origin,
    database: read.DATABASE_URL ? { url: read.DATABASE_URL } : { folder: `${read.DATA_DIR}/database` },
    files: {
      place,
      waitingFolder: `${read.DATA_DIR}/waiting`,
      quota: { files: read.FILE_QUOTA_FILES, bytes: read.FILE_QUOTA_BYTES },
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
