import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import { onTestFinished } from "vitest"
import { type ListenOptions, listen } from "./listen.ts"

export { findPostgres } from "./local-postgres.ts"
export { readMemory } from "./testing-memory.ts"
export { startPostgres } from "./testing-postgres.ts"

/** For tests: serves an app on a free port until the test ends. Returns its address. */
export async function serveForTest(app: Pick<ListenOptions, "fetch">): Promise<string> {
  const server = await listen({ fetch: app.fetch, host: "127.0.0.1", port: 0 })
  onTestFinished(() => server.close(0))
  return `http://127.0.0.1:${server.port}`
}

/** For tests: serves plain HTTP on a free port until the test ends. Returns its address. */
export async function serveHttp(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  return `http://127.0.0.1:${address.port}`
}

/**
 * For tests: a server in the place of an Ethereum node, gone when the test ends.
 * @param answer its chain and height; or a text; or undefined to never answer
 */
export function serveNode(answer: { chainId: number; block: number } | string | undefined): Promise<string> {
  return serveHttp((_, response) => {
    if (answer === undefined) return
    response.end(typeof answer === "string" ? answer : JSON.stringify(results(answer)))
  })
}

function results({ chainId, block }: { chainId: number; block: number }) {
  return [chainId, block].map((value, id) => ({ jsonrpc: "2.0", id, result: `0x${value.toString(16)}` }))
}
