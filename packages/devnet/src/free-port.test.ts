import { once } from "node:events"
import { createServer } from "node:net"
import { describe, expect, onTestFinished, test } from "vitest"
import { isPortFree, requireFreePorts } from "./free-port.ts"
import { StartError } from "./start-error.ts"

async function listen(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, "listening")
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  return address.port
}

describe("isPortFree", () => {
  test.each(["127.0.0.1", "0.0.0.0"])("behavior: a port held on %s is not free", async (host) => {
    expect(await isPortFree(await listen(host))).toBe(false)
  })

  test("behavior: a port is free again when its server closed", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
    server.close()
    await once(server, "close")
    expect(await isPortFree(address.port)).toBe(true)
  })
})

describe("requireFreePorts", () => {
  test("error: StartError naming the variable of each taken port", async () => {
    const [gateway, web] = [await listen("127.0.0.1"), await listen("127.0.0.1")]
    const ports = { chain: 28_545, indexer: 28_546, police: 28_547, gateway, web }
    const error = await requireFreePorts(ports).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StartError)
    expect(String(error)).toContain("GATEWAY_PORT")
    expect(String(error)).toContain("WEB_PORT")
    expect(String(error)).not.toContain("CHAIN_PORT")
  })
})
