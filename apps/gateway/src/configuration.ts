import { portVariable, readVariables, rpcUrlOf, sharedVariables } from "@urcar/service"
import { z } from "zod"

const variables = z.object({ ...sharedVariables, GATEWAY_PORT: portVariable(4000) })

/** What the gateway was started with. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly chain: { readonly rpcUrl: string; readonly chainId: number }
}

/** @throws {ConfigurationError} naming the variable that does not fit */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = readVariables(variables, environment)
  return {
    host: read.HOST,
    port: read.GATEWAY_PORT,
    chain: { rpcUrl: rpcUrlOf(read), chainId: read.CHAIN_ID },
  }
}
