import { parseArgs } from "node:util"
import { UsageError } from "../command.ts"

/** The arguments of a command that asks a chain about one thing. */
export interface ChainArguments {
  readonly subject: string
  /** At least one. */
  readonly endpoints: readonly [string, ...string[]]
  readonly json: boolean
}

const localEndpoint = "http://127.0.0.1:8545"

/**
 * Reads `<subject> [--rpc URL]… [--json]`; what `--rpc` leaves out is the local chain.
 *
 * @param what the subject is
 * @throws UsageError
 */
export function readChainArguments(args: string[], what = "vehicle"): ChainArguments {
  const { values, positionals } = parse(args)
  const [subject, ...others] = positionals
  if (subject === undefined || subject === "") throw new UsageError(`name one ${what}`)
  if (others.length > 0) throw new UsageError(`one ${what} only, got ${positionals.length}`)
  return { subject, endpoints: toEndpoints(values.rpc), json: values.json }
}

/** The endpoints of `--rpc`; the local chain where there is none. @throws UsageError */
export function toEndpoints(urls: readonly string[]): readonly [string, ...string[]] {
  const [first = localEndpoint, ...rest] = urls.map(toUrl)
  return [first, ...rest]
}

/** @throws UsageError for what is no HTTP address. */
export function toUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  throw new UsageError(`"${text}" is no HTTP address`)
}

function parse(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    rpc: { type: "string", multiple: true, default: [] as string[] },
  } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
