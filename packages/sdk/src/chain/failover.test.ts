import { createServer, type Server } from "node:http"
import { text } from "node:stream/consumers"
import { getBlockNumber, getChainId } from "viem/actions"
import { afterEach, describe, expect, test } from "vitest"
import { createReadClient } from "./clients.ts"

/** An endpoint whose chain's height, silence and refusals a test decides. */
interface FakeEndpoint {
  readonly url: string
  head: number
  /** HTTP status of every answer; undefined ends the connection without one. */
  status: number | undefined
  refusal: { readonly code: number; readonly message: string } | undefined
  asked: number
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function startEndpoint(head: number): Promise<FakeEndpoint> {
  const server = createServer((request, response) => {
    void (async () => {
      const calls = JSON.parse(await text(request))
      endpoint.asked += 1
      if (endpoint.status === undefined) return response.destroy()
      response.statusCode = endpoint.status
      const answers = Array.isArray(calls) ? calls.map(answer) : answer(calls)
      response.setHeader("content-type", "application/json").end(JSON.stringify(answers))
    })()
  })
  const answer = (call: { id: number; method: string }) => {
    if (endpoint.refusal) return { jsonrpc: "2.0", id: call.id, error: endpoint.refusal }
    const result = call.method === "eth_blockNumber" ? `0x${endpoint.head.toString(16)}` : "0x7a69"
    return { jsonrpc: "2.0", id: call.id, result }
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  servers.push(server)
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  const url = `http://127.0.0.1:${address.port}`
  const endpoint: FakeEndpoint = { url, head, status: 200, refusal: undefined, asked: 0 }
  return endpoint
}

async function open(...heads: number[]) {
  const endpoints = await Promise.all(heads.map(startEndpoint))
  const client = createReadClient(endpoints.map(({ url }) => url))
  const head = async () => Number(await getBlockNumber(client, { cacheTime: 0 }))
  return { endpoints, client, head }
}

describe("toTransport", () => {
  test("default: asks the first as long as it answers", async () => {
    const { endpoints, head } = await open(5, 9)
    expect([await head(), await head()]).toEqual([5, 5])
    expect(endpoints.map(({ asked }) => asked)).toEqual([2, 0])
  })

  test.each([
    ["ends connections", undefined],
    ["is overrun", 429],
    ["is broken", 502],
  ])(
    "behavior: one that %s is left for the next, and not asked again while that answers",
    async (_, status) => {
      const { endpoints, head } = await open(5, 6)
      const [first] = endpoints
      if (!first) throw new Error("none")
      await head()
      first.status = status
      expect(await head()).toBe(6)
      const before = first.asked
      first.status = 200
      expect([await head(), await head()]).toEqual([6, 6])
      expect(first.asked).toBe(before)
    },
  )

  test("behavior: none is asked that has an older chain than was shown", async () => {
    const { endpoints, head } = await open(7, 6, 8)
    expect(await head()).toBe(7)
    const [first, second] = endpoints
    if (!first || !second) throw new Error("none")
    first.status = undefined
    expect(await head()).toBe(8)
    expect(second.asked).toBe(1)
  })

  test("behavior: a refusal is an answer: nobody else is asked", async () => {
    const { endpoints, client } = await open(5, 5)
    const [first, second] = endpoints
    if (!first || !second) throw new Error("none")
    first.refusal = { code: -32_602, message: "invalid params" }
    await expect(getChainId(client)).rejects.toThrow("invalid params")
    expect(second.asked).toBe(0)
  })

  test("error: when all are silent, or behind, as an endpoint that cannot be reached", async () => {
    const { endpoints, head } = await open(5, 4)
    const [first, second] = endpoints
    if (!first || !second) throw new Error("none")
    await head()
    first.status = undefined
    await expect(head()).rejects.toMatchObject({ name: "HttpRequestError" })
    second.head = 5
    expect(await head()).toBe(5)
  })
})
