import { createServer, request, type Server } from "node:http"
import { urls } from "./place.ts"

/** The web app at an address of its own, which can be cut off: a browser behind it then has no connection at all. */
export interface Cable {
  readonly url: string
  readonly cut: () => Promise<void>
}

/** Lays a cable to the web app. */
export async function layCable(): Promise<Cable> {
  const target = new URL(urls.web)
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked
    const passed = request(
      { host: target.hostname, port: target.port, method, path: url, headers },
      (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers)
        found.pipe(answer)
      },
    )
    passed.on("error", () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { url: `http://127.0.0.1:${portOf(server)}`, cut: () => close(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("The cable has no port.")
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
