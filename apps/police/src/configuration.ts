import { portVariable, readVariables, rpcUrlOf, sharedVariables } from "@urcar/service"
import { z } from "zod"

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin)

const variables = z.object({
  ...sharedVariables,
  POLICE_PORT: portVariable(4100),
  WEB_PORT: portVariable(3000),
  /** Origins of the pages that may call this service, separated by commas; the local web app's by default. */
  WEB_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(origin))
    .optional(),
})

/** What the police service was started with. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly chain: { readonly rpcUrl: string; readonly chainId: number }
  /** Origins of the pages that may call this service. */
  readonly webOrigins: readonly string[]
}

/** @throws {ConfigurationError} naming the variable that does not fit */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = readVariables(variables, environment)
  const local = ["localhost", "127.0.0.1"].map((name) => `http://${name}:${read.WEB_PORT}`)
  return {
    host: read.HOST,
    port: read.POLICE_PORT,
    chain: { rpcUrl: rpcUrlOf(read), chainId: read.CHAIN_ID },
    webOrigins: read.WEB_ORIGINS ?? local,
  }
}
