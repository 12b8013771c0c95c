import { copyFile, readFile } from "node:fs/promises"
import { StartError } from "./start-error.ts"
import type { StateFolder } from "./state-folder.ts"

/** What the chain starts from. */
export type ChainOrigin = "empty" | "continued" | "previous dump"

/**
 * Makes sure that the chain finds a whole dump. A machine that lost power while the chain dumped its state leaves
 * half a file; the dump of the start before is kept for that.
 * @throws {StartError} when neither can be read
 */
export async function secureChainState(state: StateFolder): Promise<ChainOrigin> {
  const previous = `${state.chainState}.previous`
  const dump = await readDump(state.chainState)
  if (dump === "whole") {
    await copyFile(state.chainState, previous)
    return "continued"
  }
  const kept = await readDump(previous)
  if (dump === "missing" && kept === "missing") return "empty"
  if (kept !== "whole") {
    throw new StartError(
      `The chain's state ${state.chainState} is damaged: begin anew with npm start -- --fresh.`,
    )
  }
  await copyFile(previous, state.chainState)
  return "previous dump"
}

async function readDump(file: string): Promise<"whole" | "broken" | "missing"> {
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined) return "missing"
  try {
    JSON.parse(text)
    return "whole"
  } catch {
    return "broken"
  }
}
