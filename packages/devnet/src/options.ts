import { parseArgs } from "node:util"
import { StartError } from "./start-error.ts"

/** What the person at the terminal asked for. */
export interface Options {
  /** Throws the old state away first. */
  readonly fresh: boolean
  /** Fills an empty chain with demo lives. */
  readonly demo: boolean
  /** Runs the chain on four validators instead of one anvil. */
  readonly network?: boolean
}

/**
 * Reads the arguments of `npm start -- …`.
 * @throws {StartError} for an argument that does not exist
 */
export function parseOptions(args: readonly string[]): Options {
  const values = parse(args)
  return { fresh: values.fresh, demo: values.demo, network: values.network }
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
    const known = "--fresh (begin anew), --no-demo (leave the chain empty), --network (four validators)"
    throw new StartError(`${reason}\nOptions: ${known}.`)
  }
}
