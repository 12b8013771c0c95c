import { createServer } from "node:http"
import { text } from "node:stream/consumers"

/** An endpoint that hides what happened after a block. */
export interface FrozenEndpoint {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts an endpoint that answers every question truly, as of one block of the chain behind it. */
export async function startFrozenEndpoint(upstream: string, block: number): Promise<FrozenEndpoint> {
  const tag = `0x${block.toString(16)}`
  const server = createServer((request, response) => {
    void (async () => {
      const body = (await text(request)).replaceAll('"latest"', `"${tag}"`)
      const answer = await fetch(upstream, {
        ...{ method: "POST", headers: { "content-type": "application/json" } },
        body,
      })
      response.setHeader("content-type", "application/json")
      response.end(await answer.text())
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${address.port}`, close }
}
