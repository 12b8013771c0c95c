import { once } from "node:events"
import { createServer } from "node:net"

/** Below what systems give to outgoing connections: a port that is kept for a process that is killed and comes back. */
const [lowest, highest] = [20_000, 32_000]

/** A port that nobody listens on now. */
export async function freePort(): Promise<string> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    const server = createServer()
    const isFree = once(server, "listening").then(
      () => true,
      () => false,
    )
    server.listen(port, "127.0.0.1")
    if (!(await isFree)) continue
    server.close()
    await once(server, "close")
    return String(port)
  }
}
