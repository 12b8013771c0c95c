import { z } from "zod"

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback)

const variables = z.object({
  CHAIN_ID: z.coerce.number().int().positive().default(31_337),
  CHAIN_PORT: port(8545),
  INDEXER_PORT: port(42_069),
  GATEWAY_PORT: port(4000),
  POLICE_PORT: port(4100),
  /** Comma-separated, preferred first. */
  RPC_URL: z
    .string()
    .transform((text) => text.split(",").map((url) => url.trim()))
    .pipe(z.tuple([z.url()], z.url()))
    .optional(),
  INDEXER_URL: z.url().optional(),
  GATEWAY_URL: z.url().optional(),
  POLICE_URL: z.url().optional(),
  PUBLIC_RPC_URL: z.url().optional(),
  PUBLIC_INDEXER_URL: z.url().optional(),
  PUBLIC_GATEWAY_URL: z.url().optional(),
  PUBLIC_POLICE_URL: z.url().optional(),
})

/** Addresses of one service: as this server reaches it, and as the reader's browser does. */
export type ServiceUrls = { rpc: string; indexer: string; gateway: string; police: string }

/** What this server was started with. Server only: the browser gets {@link PublicConfig}. */
export type Env = {
  chainId: number
  internal: ServiceUrls
  /** Every endpoint of the chain; `internal.rpc` is the first. */
  rpcUrls: readonly string[]
  public: ServiceUrls
}

/** What the browser may know; read at start, never baked into the build. */
export type PublicConfig = ServiceUrls & { chainId: number }

/**
 * Reads the configuration. Each service defaults to its fixed port on this machine; `X_PORT` moves the port,
 * `X_URL` replaces the address, and `PUBLIC_X_URL` names another one for browsers (behind a proxy, say).
 *
 * @throws ZodError naming the variable that does not fit.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const v = variables.parse(set)
  const local = (portNumber: number) => `http://127.0.0.1:${portNumber}`
  const rpcUrls = v.RPC_URL ?? ([local(v.CHAIN_PORT)] as const)
  const internal: ServiceUrls = {
    rpc: rpcUrls[0],
    indexer: v.INDEXER_URL ?? local(v.INDEXER_PORT),
    gateway: v.GATEWAY_URL ?? local(v.GATEWAY_PORT),
    police: v.POLICE_URL ?? local(v.POLICE_PORT),
  }
  return {
    chainId: v.CHAIN_ID,
    internal,
    rpcUrls,
    public: {
      rpc: v.PUBLIC_RPC_URL ?? internal.rpc,
      indexer: v.PUBLIC_INDEXER_URL ?? internal.indexer,
      gateway: v.PUBLIC_GATEWAY_URL ?? internal.gateway,
      police: v.PUBLIC_POLICE_URL ?? internal.police,
    },
  }
}

/** The configuration this process was started with, parsed once. */
export const env: Env = parseEnv(process.env)

/** The part of {@link env} that pages hand to the browser. */
export const publicConfig: PublicConfig = { chainId: env.chainId, ...env.public }
