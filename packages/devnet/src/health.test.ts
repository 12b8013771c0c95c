import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import { describe, expect, onTestFinished, test } from "vitest"
import { answersChainId, answersOk, waitForHealth } from "./health.ts"

async function serve(listener: RequestListener): Promise<string> {
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

const never = new AbortController().signal

describe("waitForHealth", () => {
  test("behavior: waits out refusals until the service is well", async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.writeHead(asked < 3 ? 503 : 200).end()
    })
    await waitForHealth(answersOk(url), never)
    expect(asked).toBe(3)
  })

  test("error: the signal ends a wait that nobody answers", async () => {
    const stop = new AbortController()
    const waiting = waitForHealth(answersOk("http://127.0.0.1:1"), stop.signal)
    stop.abort(new RangeError("stopped"))
    await expect(waiting).rejects.toThrow(RangeError)
  })

  test("error: the signal ends a wait on a service that hangs", async () => {
    const url = await serve(() => undefined)
    const stop = new AbortController()
    const waiting = waitForHealth(answersOk(url), stop.signal)
    stop.abort(new RangeError("stopped"))
    await expect(waiting).rejects.toThrow(RangeError)
  })
})

describe("answersChainId", () => {
  test("default", async () => {
    const url = await serve((_, response) => response.end('{"jsonrpc":"2.0","id":1,"result":"0x7a69"}'))
    expect(await answersChainId(url)(never)).toBe(true)
  })

  test("behavior: an error answer is not well", async () => {
    const url = await serve((_, response) => response.end('{"jsonrpc":"2.0","id":1,"error":{}}'))
    expect(await answersChainId(url)(never)).toBe(false)
  })
})
