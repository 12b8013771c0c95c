import { listen } from "@urcar/service"
import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import { createDoor } from "./create-door.ts"

interface FakeNode {
  url: string
  head: number
  asked: string[]
  answers: Record<string, unknown>
  close: () => Promise<void>
}

const request = z.object({ method: z.string() })
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A server that answers as a node would. */
async function startNode(head: number, answers: Record<string, unknown> = {}): Promise<FakeNode> {
  const asked: string[] = []
  const node: FakeNode = { url: "", head, asked, answers, close: async () => undefined }
  const fetch = async (incoming: Request) => {
    const { method } = request.parse(await incoming.json())
    asked.push(method)
    if (method === "eth_blockNumber") return Response.json({ id: 1, result: `0x${node.head.toString(16)}` })
    const given = node.answers[method]
    return Response.json(
      given instanceof Error
        ? { error: { code: -32_000, message: given.message } }
        : { result: given ?? null },
    )
  }
  const { port, close } = await listen({ fetch, host: "127.0.0.1", port: 0 })
  let isOpen = true
  node.url = `http://127.0.0.1:${port}`
  node.close = async () => {
    if (isOpen) await close(0)
    isOpen = false
  }
  open.push(node.close)
  return node
}

const reply = z.looseObject({
  result: z.unknown().optional(),
  error: z.looseObject({ code: z.number() }).optional(),
})

function openDoor(nodes: readonly FakeNode[], burst = 1_000) {
  const door = createDoor({ urls: nodes.map(({ url }) => url), allowance: { perSecond: 0.001, burst } })
  const post = (body: unknown) => door.request("/", { method: "POST", body: JSON.stringify(body) })
  const ask = async (method: string, ...params: unknown[]) =>
    reply.parse(await (await post({ jsonrpc: "2.0", id: 7, method, params })).json())
  return { door, post, ask }
}

const hash = `0x${"11".repeat(32)}`
const receipt = { blockNumber: "0x5", blockHash: hash }

describe("createDoor", () => {
  it("passes a call on, with its own id", async () => {
    const { ask } = openDoor([await startNode(5, { eth_chainId: "0x7a69" })])
    expect(await ask("eth_chainId")).toEqual({ jsonrpc: "2.0", id: 7, result: "0x7a69" })
  })

  it("answers a batch in its order", async () => {
    const { post } = openDoor([await startNode(5, { eth_chainId: "0x7a69" })])
    const response = await post([
      { jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] },
      { jsonrpc: "2.0", id: 2, method: "eth_chainId", params: [] },
    ])
    expect(await response.json()).toMatchObject([
      { id: 1, result: "0x5" },
      { id: 2, result: "0x7a69" },
    ])
  })

  it("behavior: a receipt that is not there yet is null, whatever the engine says", async () => {
    const node = await startNode(5, { eth_getTransactionReceipt: new Error(`tx not found, hash: ${hash}`) })
    const { ask } = openDoor([node])
    expect(await ask("eth_getTransactionReceipt", hash)).toMatchObject({ result: null })
  })

  it("behavior: what is not there yet is asked for again, what is final is not", async () => {
    const node = await startNode(5, { eth_getTransactionReceipt: null })
    const { ask } = openDoor([node])
    await ask("eth_getTransactionReceipt", hash)
    node.answers.eth_getTransactionReceipt = receipt
    expect(await ask("eth_getTransactionReceipt", hash)).toMatchObject({ result: receipt })
    expect(await ask("eth_getTransactionReceipt", hash)).toMatchObject({ result: receipt })
    expect(node.asked.filter((method) => method === "eth_getTransactionReceipt")).toHaveLength(2)
  })

  it("behavior: a receipt of a transaction that stands in the newest block is waited for", async () => {
    const node = await startNode(5, { eth_getTransactionReceipt: null })
    node.answers.eth_getBlockByNumber = { hash, number: "0x5", transactions: [hash] }
    const { ask } = openDoor([node])
    setTimeout(() => {
      node.answers.eth_getTransactionReceipt = receipt
    }, 300)
    expect(await ask("eth_getTransactionReceipt", hash)).toMatchObject({ result: receipt })
  })

  it("behavior: neither calls nor the latest block are kept", async () => {
    const node = await startNode(5, { eth_call: "0x01", eth_getBlockByNumber: { hash, number: "0x5" } })
    const { ask } = openDoor([node])
    for (const _ of [1, 2]) await ask("eth_call", {}, "0x5")
    for (const _ of [1, 2]) await ask("eth_getBlockByNumber", "latest", false)
    expect(node.asked).toHaveLength(4)
  })

  it("behavior: fails over to the next node, and stays with it", async () => {
    const nodes = [await startNode(5, { eth_call: "0x01" }), await startNode(5, { eth_call: "0x02" })]
    const { ask } = openDoor(nodes)
    expect(await ask("eth_call")).toMatchObject({ result: "0x01" })
    await nodes[0]?.close()
    expect(await ask("eth_call")).toMatchObject({ result: "0x02" })
    expect(await ask("eth_call")).toMatchObject({ result: "0x02" })
  })

  it("behavior: never goes back behind a block that it has shown", async () => {
    const [first, behind, level] = [
      await startNode(9),
      await startNode(7),
      await startNode(9, { eth_call: "0x03" }),
    ]
    const { ask } = openDoor([first, behind, level])
    expect(await ask("eth_blockNumber")).toMatchObject({ result: "0x9" })
    await first.close()
    expect(await ask("eth_call")).toMatchObject({ result: "0x03" })
    expect(behind.asked).toEqual(["eth_blockNumber"])
  })

  it("error: no node answers", async () => {
    const node = await startNode(5)
    const { ask, door } = openDoor([node])
    await node.close()
    expect(await ask("eth_call")).toMatchObject({ error: { code: -32_000 } })
    expect((await door.request("/health")).status).toBe(503)
  })

  it("error: a method that is not the public's never reaches a node", async () => {
    const node = await startNode(5)
    const { ask } = openDoor([node])
    for (const method of ["personal_sign", "admin_addPeer", "debug_traceTransaction", "eth_sendTransaction"])
      expect(await ask(method)).toMatchObject({ error: { code: -32_601 } })
    expect(node.asked).toEqual([])
  })

  it("error: too many calls, each of a batch counted", async () => {
    const { post } = openDoor([await startNode(5)], 3)
    const call = { jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] }
    expect((await post([call, call])).status).toBe(200)
    expect((await post([call, call])).status).toBe(429)
    expect((await post(call)).status).toBe(200)
  })

  it("error: no JSON-RPC", async () => {
    const { post } = openDoor([await startNode(5)])
    for (const body of ["x", 1, {}, [], { jsonrpc: "1.0", method: "eth_call" }])
      expect(reply.parse(await (await post(body)).json()).error?.code).toBe(-32_600)
  })

  it("behavior: a transaction that is known already counts as sent", async () => {
    const node = await startNode(5, { eth_sendRawTransaction: new Error("tx already in mempool") })
    const { ask } = openDoor([node])
    expect(await ask("eth_sendRawTransaction", "0x02")).toMatchObject({
      result: "0xf2ee15ea639b73fa3db9b34a245bdfa015c260c598b211bf05a1ecc4b3e3b4f2",
    })
  })

  it("tells its nodes' newest blocks", async () => {
    const node = await startNode(5)
    const { door } = openDoor([node])
    expect(await (await door.request("/health")).json()).toEqual({ nodes: [{ url: node.url, block: 5 }] })
  })
})
