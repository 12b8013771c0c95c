import { once } from "node:events"
import { createServer } from "node:http"
import type { StoryProduct } from "./product.ts"

/**
 * Lets a story stop the product and start it again: the stories run in a process of their own, which may end at any
 * test, and the product must not end with it.
 */
export async function startControl(
  product: StoryProduct,
): Promise<{ url: string; close: () => Promise<void> }> {
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    "/stop": product.stop,
    "/start": product.start,
  }
  const server = createServer(async ({ url = "" }, response) => {
    try {
      const act = acts[url]
      if (!act) throw new Error(`No such act: ${url}`)
      await act()
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("No port was given.")
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, "close")
  }
  return { url: `http://127.0.0.1:${address.port}`, close }
}
