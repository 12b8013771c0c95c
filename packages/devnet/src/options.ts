import { parseArgs } from "node:util"
import { StartError } from "./start-error.ts"

/** What the person at the terminal asked for. */
export interface Options {
  /** Throws the old state away first. */
  readonly fresh: boolean
  /** Fills an empty chain with demo lives. */
  readonly demo: boolean
}

/**
 * Reads the arguments of `npm start -- …`.
 * @throws {StartError} for an argument that does not exist, or does not exist yet
 */
export function parseOptions(args: readonly string[]): Options {
  const values = parse(args)
  if (values.network)
    throw new StartError("--network is not available yet: the product runs on one local chain.")
  return { fresh: values.fresh, demo: values.demo }
}

function parse(args: readonly string[]) {
  const options = {
    fresh: { type: "boolean", default: false },
    demo: { type: "boolean", default: true },
    network: { type: "boolean", default: false },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowNegative: true }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`${reason}\nOptions: --fresh (begin anew), --no-demo (leave the chain empty).`)
  }
}
