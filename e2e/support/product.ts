import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type Ports,
  type Product,
  type ServiceUrls,
  serviceUrls,
  startProduct,
  stateFolder,
} from "@urcar/devnet"

/** Where the stories find the product. */
export interface ProductPlace {
  readonly urls: ServiceUrls
  /** The indexer's database, to be opened only while the product is stopped. */
  readonly indexerDatabase: string
}

/** The product of one run of stories. */
export interface StoryProduct {
  readonly place: ProductPlace
  readonly stop: () => Promise<void>
  /** Starts it again with all that it had. */
  readonly start: () => Promise<void>
  /** Stops it and removes what it kept. */
  readonly remove: () => Promise<void>
}

/**
 * Starts chain, demo and services on free ports, with a state folder of their own. With STORY_NETWORK=1 the chain is four
 * validators, which tell no lives: only the stories that bring their own cars run on it.
 */
export async function startStoryProduct(): Promise<StoryProduct> {
  const since = performance.now()
  const state = stateFolder(await mkdtemp(join(tmpdir(), "urcar-stories-")))
  const ports = await freePorts()
  // The stories' indexer keeps its rows in its own folder, whatever the shell's environment names.
  const environment = { ...process.env, DATABASE_URL: "" }
  const network = process.env.STORY_NETWORK === "1"
  let running: Product | undefined
  const stop = async () => {
    await running?.stop()
    running = undefined
  }
  const remove = async () => {
    await stop()
    await rm(state.path, { recursive: true, force: true })
  }
  const start = async (fresh: boolean) => {
    const end = new AbortController()
    running = await startProduct({
      ...{ ports, state, environment, fresh, network, demo: true, signal: end.signal },
      announce: (line) => console.log(line),
      onFailure: (error) => console.error(error.message),
    })
  }
  await start(true).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  console.log(`The product runs after ${Math.round((performance.now() - since) / 1_000)} s.`)
  const place = { urls: serviceUrls(ports), indexerDatabase: state.indexerDatabase }
  return { place, stop, start: () => start(false), remove }
}

async function freePorts(): Promise<Ports> {
  const [chain, indexer, gateway, police, web] = await Promise.all(Array.from({ length: 5 }, freePort))
  if (!chain || !indexer || !gateway || !police || !web) throw new Error("No free port was given.")
  return { chain, indexer, gateway, police, web }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
