import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"

/** Where everything the product keeps on this machine lives. */
export interface StateFolder {
  readonly path: string
  readonly chain: string
  /** The chain's own dump, loaded at its next start. */
  readonly chainState: string
  readonly indexer: string
  /** The indexer's database (PGlite), which must find its folder empty or its own. */
  readonly indexerDatabase: string
  readonly gateway: string
  readonly police: string
  readonly logs: string
  /** Who runs on this state now; see {@link file://./run-record.ts}. */
  readonly runRecord: string
}

/** Names the places under a state folder; touches nothing. */
export function stateFolder(path: string): StateFolder {
  return {
    path,
    chain: join(path, "chain"),
    chainState: join(path, "chain", "state.json"),
    indexer: join(path, "indexer"),
    indexerDatabase: join(path, "indexer", "database"),
    gateway: join(path, "gateway"),
    police: join(path, "police"),
    logs: join(path, "logs"),
    runRecord: join(path, "run.json"),
  }
}

/** Makes the folders that are missing; with `fresh`, removes everything in them first. */
export async function prepareStateFolder(state: StateFolder, fresh: boolean): Promise<void> {
  const folders = [state.chain, state.indexer, state.gateway, state.police, state.logs]
  if (fresh) await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })))
}
