import { once } from "node:events"
import { createAdaptorServer } from "@hono/node-server"

/** A server that takes requests. */
export interface Listening {
  readonly port: number
  /** Takes no new request, lets those under way finish for `graceMs`, then ends. */
  readonly close: (graceMs?: number) => Promise<void>
}

export interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
}

/**
 * How long a connection is kept for a caller's next request, in milliseconds: longer than reverse proxies keep theirs,
 * so that none of them sends into a connection that is just being closed here.
 */
const keepAliveTimeout = 65_000

/** Serves an app. @throws the system's error when the port cannot be had */
export async function listen({ fetch, host, port }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch, serverOptions: { keepAliveTimeout } })
  server.listen(port, host)
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  const close = async (graceMs = 10_000) => {
    const closed = once(server, "close")
    const force = setTimeout(() => closeConnections(server, "all"), graceMs)
    server.close()
    closeConnections(server, "idle")
    await closed
    clearTimeout(force)
  }
  return { port: address.port, close }
}

function closeConnections(server: ReturnType<typeof createAdaptorServer>, which: "all" | "idle") {
  if (which === "all" && "closeAllConnections" in server) server.closeAllConnections()
  if (which === "idle" && "closeIdleConnections" in server) server.closeIdleConnections()
}
