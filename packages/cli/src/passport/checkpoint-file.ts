import { readFile } from "node:fs/promises"
import { type PublishedCheckpoint, parseCheckpoint } from "@urcar/sdk/passport"
import { UsageError } from "../command.ts"

/** Reads a checkpoint; its signatures are to be checked. @throws UsageError */
export async function readCheckpointFile(path: string): Promise<PublishedCheckpoint> {
  try {
    return parseCheckpoint(JSON.parse(await readFile(path, "utf8")))
  } catch (error) {
    throw new UsageError(
      `${path} holds no checkpoint: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
