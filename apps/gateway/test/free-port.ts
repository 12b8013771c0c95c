import { once } from "node:events"
import { createServer } from "node:net"

/** A port that nobody listens on now. */
export async function freePort(): Promise<string> {
  const server = createServer()
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  return String(address.port)
}
