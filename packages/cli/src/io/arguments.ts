import { parseArgs } from "node:util"
import { UsageError } from "../command.ts"

/** The arguments of a command that reads one file. */
export interface FileArguments {
  /** A path, or `-` for standard input. */
  readonly source: string
  readonly json: boolean
}

/**
 * Reads `<file|-> [--json]`.
 *
 * @throws UsageError
 */
export function readFileArguments(args: string[]): FileArguments {
  const { values, positionals } = parse(args)
  const [source, ...others] = positionals
  if (source === undefined || source === "") throw new UsageError("name one file, or - for standard input")
  if (others.length > 0) throw new UsageError(`one file only, got ${positionals.length}`)
  return { source, json: values.json }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean", default: false } } })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
