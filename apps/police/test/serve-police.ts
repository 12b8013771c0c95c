import { randomUUID } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createLog, listen } from "@urcar/service"
import postgres from "postgres"
import { inject, onTestFinished } from "vitest"
import { type Configuration, readConfiguration } from "../src/configuration.ts"
import { openPolice } from "../src/open-police.ts"
import { openStore, type Store } from "../src/open-store.ts"

/** Has something done when the test ends (`onTestFinished`), or all tests of a file (`afterAll`). */
export type AtEnd = (act: () => Promise<void>) => void

/** A police service of a test, in this process. */
export interface ServedPolice {
  readonly url: string
  readonly folder: string
  readonly store: Store
  readonly lines: readonly string[]
}

/** Origin of the page that tests sign in from. */
export const page = "http://127.0.0.1:3000"

/** A folder that is gone at the end. */
export async function temporaryFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "police-"))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * What a service of a test is started with: unless a folder or server is named, an empty database in memory, or on the
 * PostgreSQL that this run of the tests is for.
 */
export async function configure(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Configuration> {
  const read = readConfiguration({ INDEXER_URL: "http://127.0.0.1:1", DATA_DIR: folder, ...environment })
  return environment.DATA_DIR || environment.DATABASE_URL
    ? read
    : { ...read, database: await emptyDatabase(), factsFile: ":memory:" }
}

async function emptyDatabase(): Promise<Configuration["database"]> {
  const server = inject("postgresUrl")
  if (server === null) return "memory"
  const name = `police_${randomUUID().replaceAll("-", "")}`
  const client = postgres(server, { max: 1 })
  await client.unsafe(`create database ${name}`)
  await client.end()
  return { url: new URL(name, server).href }
}

/** Serves the police on a free port until the test ends, or all tests of the file: `atEnd` says which. */
export async function servePolice(
  rpcUrl: string,
  environment: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<ServedPolice> {
  const folder = environment.DATA_DIR ?? (await temporaryFolder(atEnd))
  const lines: string[] = []
  const log = createLog("police", (line) => lines.push(line))
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 })
  const server = await listen({ fetch: (request) => answer(request), host: "127.0.0.1", port: 0 })
  const url = `http://127.0.0.1:${server.port}`
  const configuration = await configure(folder, { RPC_URL: rpcUrl, POLICE_URL: url, ...environment })
  const store = await openStore(configuration)
  const police = openPolice(configuration, store, log)
  answer = police.fetch
  atEnd(async () => {
    await server.close(0)
    await police.close()
  })
  return { url, folder, store, lines }
}
