import { once } from "node:events"
import { createServer } from "node:net"
import { type Ports, portSettings, serviceNames } from "./ports.ts"
import { StartError } from "./start-error.ts"

/** Whether nothing listens on the port, neither on this machine's own address nor on all of them. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, undefined))
}

/**
 * Checks every port before anything is started.
 * @throws {StartError} with one line for each taken port, naming the variable that moves the service
 */
export async function requireFreePorts(ports: Ports): Promise<void> {
  const lines: string[] = []
  for (const name of serviceNames) {
    if (await isPortFree(ports[name])) continue
    const { variable } = portSettings[name]
    lines.push(`Port ${ports[name]} for the ${name} is taken: free it, or set ${variable} to another port.`)
  }
  if (lines.length > 0) throw new StartError(lines.join("\n"))
}

async function canListen(port: number, host: string | undefined): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ port, host, exclusive: true })
    await once(server, "listening")
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
