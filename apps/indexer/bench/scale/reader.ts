import { spawn } from "node:child_process"
import { join } from "node:path"
import { stopProcess, waitUntil } from "../../test/support/anvil.ts"
import type { StorePlace } from "./store.ts"

const program = join(import.meta.dirname, "..", "..", "start.ts")
const patience = 1_800_000

/** Starts an indexer as the product does, and waits until it is ready. */
export async function startReader(rpcUrl: string, port: number, place: StorePlace) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    INDEXER_PORT: String(port),
    PONDER_RPC_URL_31337: rpcUrl,
    PONDER_LOG_LEVEL: "warn",
    ...("url" in place ? { DATABASE_URL: place.url } : { DATABASE_DIR: place.folder }),
  }
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "ignore", "inherit"] })
  const url = `http://127.0.0.1:${port}`
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  await waitUntil(async () => hasEnded() || (await fetch(`${url}/ready`)).ok, patience)
  if (hasEnded()) throw new Error(`The indexer ended by itself (${child.exitCode}).`)
  return { url, stop: () => stopProcess(child) }
}
