import { cp } from "node:fs/promises"
import { join } from "node:path"
import { createLog, listen } from "@urcar/service"
import { generatePrivateKey } from "viem/accounts"
import { inject, onTestFinished } from "vitest"
import { readConfiguration } from "../src/configuration.ts"
import { openGateway } from "../src/open-gateway.ts"
import { type AtEnd, temporaryFolder } from "./temporary-folder.ts"

/** A gateway of a test, in this process. */
export interface ServedGateway {
  readonly url: string
  /** What it keeps. */
  readonly folder: string
  readonly lines: readonly string[]
  /** Ends its streams, as the end of the process would. */
  readonly ending: () => void
}

/** Serves a gateway on a free port until the test ends, or all tests of the file: `atEnd` says which. */
export async function serveGateway(
  rpcUrl: string,
  environment: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<ServedGateway> {
  const folder = environment.DATA_DIR ?? (await prepareFolder(atEnd))
  const lines: string[] = []
  const log = createLog("gateway", (line) => lines.push(line))
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 })
  const server = await listen({ fetch: (request) => answer(request), host: "127.0.0.1", port: 0 })
  const url = `http://127.0.0.1:${server.port}`
  const own = { RPC_URL: rpcUrl, DATA_DIR: folder, GATEWAY_URL: url, SENDER_KEYS: randomKeys() }
  const variables = { ...own, ...environment }
  const gateway = await openGateway(readConfiguration(variables), log)
  answer = gateway.fetch
  atEnd(async () => {
    gateway.ending()
    await server.close(0)
    await gateway.close()
  })
  return { url, folder, lines, ending: gateway.ending }
}

/** A folder with an empty database in it, which takes seconds to make and none to copy. */
async function prepareFolder(atEnd: AtEnd): Promise<string> {
  const folder = await temporaryFolder(atEnd)
  await cp(inject("emptyDatabase"), join(folder, "database"), { recursive: true })
  return folder
}

/** Senders of its own: gateways that share accounts must share a database. */
export function randomKeys(): string {
  return [generatePrivateKey(), generatePrivateKey()].join(",")
}
