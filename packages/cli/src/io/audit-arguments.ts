import { parseArgs } from "node:util"
import { UsageError } from "../command.ts"
import { toEndpoints } from "./chain-arguments.ts"

/** The arguments of an audit. */
export interface AuditArguments {
  /** A file, `-`, or a police service's address. */
  readonly source: string
  /** Whose log; a file names its own. */
  readonly country: string | undefined
  readonly endpoints: readonly [string, ...string[]]
  readonly json: boolean
}

/**
 * Reads `<file|-|URL> [--country CC] [--rpc URL]… [--json]`.
 *
 * @throws UsageError
 */
export function readAuditArguments(args: string[]): AuditArguments {
  const { values, positionals } = parse(args)
  const [source, ...others] = positionals
  if (source === undefined || source === "")
    throw new UsageError("name one log: a file, - or a service's address")
  if (others.length > 0) throw new UsageError(`one log only, got ${positionals.length}`)
  const { country, rpc, json } = values
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) throw new UsageError(`"${country}" is no country`)
  if (/^https?:/.test(source) && country === undefined) throw new UsageError("name the country: --country DE")
  return { source, country, endpoints: toEndpoints(rpc), json }
}

function parse(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    country: { type: "string" },
    rpc: { type: "string", multiple: true, default: [] as string[] },
  } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
