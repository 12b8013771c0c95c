import { once } from "node:events"
import { createServer } from "node:net"

/** Whether nobody listens there. Ponder would take the next port without a word, where nobody looks for it. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  const server = createServer().listen(port, host)
  try {
    await once(server, "listening")
  } catch {
    return false
  }
  server.close()
  await once(server, "close")
  return true
}
