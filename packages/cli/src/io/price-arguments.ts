import { parseArgs } from "node:util"
import { UsageError } from "../command.ts"
import { toUrl } from "./chain-arguments.ts"

/** What `price` is asked. */
export type PriceArguments =
  | { readonly what: "evaluate"; readonly train: string; readonly test: string; readonly json: boolean }
  | {
      readonly what: "vehicle"
      readonly vin: string
      readonly indexer: string
      /** An address; that of the listing, or the euro, where it is not given. */
      readonly currency: string | undefined
      readonly json: boolean
    }

const localIndexer = "http://127.0.0.1:42069"

/**
 * Reads `<VIN> [--indexer URL] [--currency address] [--json]` or `--evaluate <train.csv> <test.csv> [--json]`.
 *
 * @throws UsageError
 */
export function readPriceArguments(args: string[]): PriceArguments {
  const { values, positionals } = parse(args)
  const [first, second, ...others] = positionals
  if (values.evaluate) {
    if (first === undefined || second === undefined || others.length > 0)
      throw new UsageError(`name two files, got ${positionals.length}`)
    return { what: "evaluate", train: first, test: second, json: values.json }
  }
  if (first === undefined || second !== undefined)
    throw new UsageError(`name one VIN, got ${positionals.length}`)
  const { currency, json } = values
  if (currency !== undefined && !/^0x[0-9a-fA-F]{40}$/.test(currency))
    throw new UsageError(`"${currency}" is no address`)
  const indexer = toUrl(values.indexer ?? localIndexer)
  return { what: "vehicle", vin: first, indexer, currency: currency?.toLowerCase(), json }
}

function parse(args: string[]) {
  const options = {
    evaluate: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    indexer: { type: "string" },
    currency: { type: "string" },
  } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
