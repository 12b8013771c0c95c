import { execFile } from "node:child_process"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { fingerprint } from "./fingerprint.ts"
import { inRepository } from "./repository.ts"
import type { StateFolder } from "./state-folder.ts"

/** What the indexer's rows follow from, besides the chain's events. */
const sources = ["ponder.config.ts", "ponder.schema.ts", "package.json", "src"].map((name) =>
  inRepository("apps", "indexer", name),
)

const run = promisify(execFile)

const unlockProgram = inRepository("packages", "devnet", "src", "unlock-indexer.ts")

const shared = inRepository("packages", "sdk", "src")

/**
 * Throws the indexer's database away when it was filled by other code, from another address, or from a chain that
 * went on differently (`isChainSame` false). Nothing is lost: it is filled again from the chain.
 * A database that is kept is unlocked.
 * @returns whether the database was kept
 */
export async function secureIndexerState(
  state: StateFolder,
  rpcUrl: string,
  isChainSame: boolean,
): Promise<boolean> {
  const stamp = join(state.indexer, "filled-by")
  const wanted = await fingerprint([...sources, shared], rpcUrl)
  const found = await readFile(stamp, "utf8").catch(() => undefined)
  if (isChainSame && found === wanted) {
    await run(process.execPath, [unlockProgram, state.indexerDatabase])
    return true
  }
  await rm(state.indexer, { recursive: true, force: true })
  await mkdir(state.indexer, { recursive: true })
  await writeFile(stamp, wanted)
  return false
}
