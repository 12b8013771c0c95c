import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createIndexerClient, type IndexerClient } from "@urcar/sdk/indexer-client"
import { stopProcess, waitUntil } from "./anvil.ts"

/** An indexer in a process of its own, as the product starts it. */
export interface RunningIndexer {
  readonly url: string
  readonly client: IndexerClient
  /** Waits until it knows the chain's latest block. */
  readonly catchUp: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => Promise<void>
}

const program = join(import.meta.dirname, "..", "..", "start.ts")
const patience = 90_000

/** A folder for a database; `remove` takes it away. */
export async function createFolder() {
  const path = await mkdtemp(join(tmpdir(), "urcar-indexer-"))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Starts it on a chain and waits until it has read the past, or only until it answers. */
export async function startIndexer(
  rpcUrl: string,
  port: number,
  folder: string,
  until: "started" | "ready" = "ready",
): Promise<RunningIndexer> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    INDEXER_PORT: String(port),
    PONDER_RPC_URL_31337: rpcUrl,
    DATABASE_DIR: join(folder, "database"),
    PONDER_LOG_LEVEL: "warn",
  }
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "inherit", "inherit"] })
  const url = `http://127.0.0.1:${port}`
  const client = createIndexerClient(url)
  const hasAll = async () => {
    const { isReady, blocksBehind } = await client.getLag()
    return isReady && blocksBehind === 0
  }
  const door = until === "ready" ? "ready" : "health"
  await waitUntil(async () => hasEnded(child) || (await fetch(`${url}/${door}`)).ok, patience)
  if (hasEnded(child)) throw new Error(`The indexer ended by itself (${child.exitCode}).`)
  return {
    url,
    client,
    catchUp: () => waitUntil(hasAll, patience),
    stop: () => stopProcess(child),
    kill: async () => {
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
    },
  }
}

function hasEnded({ exitCode, signalCode }: { exitCode: number | null; signalCode: string | null }): boolean {
  return exitCode !== null || signalCode !== null
}
