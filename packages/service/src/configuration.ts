import { z } from "zod"

/** A variable of the environment does not fit. Printed without a stack. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError"
}

/** A TCP port, with the one a service has when nobody moved it. */
export const portVariable = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback)

/** Variables every service understands. */
export const sharedVariables = {
  /** The address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  CHAIN_ID: z.coerce.number().int().positive().default(31_337),
  CHAIN_PORT: portVariable(8545),
  /** Endpoints of the chain, comma-separated, preferred first; the local chain by default. */
  RPC_URL: z
    .string()
    .transform((text) => text.split(",").map((url) => url.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1))
    .optional(),
}

/** The chain's endpoints that {@link sharedVariables} name. */
export function rpcUrlsOf({
  RPC_URL,
  CHAIN_PORT,
}: {
  RPC_URL?: readonly string[] | undefined
  CHAIN_PORT: number
}): readonly string[] {
  return RPC_URL ?? [`http://127.0.0.1:${CHAIN_PORT}`]
}

/**
 * Reads a service's configuration. An empty variable counts as unset.
 * @throws {ConfigurationError} with one line for each variable that does not fit, without its value
 */
export function readVariables<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  throw new ConfigurationError(lines.join("\n"))
}
