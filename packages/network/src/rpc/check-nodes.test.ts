import { listen } from "@urcar/service"
import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import { describeLocalNetwork } from "../description/local.ts"
import { NetworkError } from "../description/network-error.ts"
import { checkNodes, type NamedNode } from "./check-nodes.ts"

const network = describeLocalNetwork()
const request = z.object({ id: z.number(), method: z.string() })
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function startNode(name: string, chainId: number, head: number, hash: string): Promise<NamedNode> {
  const fetch = async (incoming: Request) => {
    const { id, method } = request.parse(await incoming.json())
    const block = head < 2 ? null : { number: "0x2", hash, transactions: [] }
    const results: Record<string, unknown> = {
      eth_chainId: `0x${chainId.toString(16)}`,
      eth_blockNumber: `0x${head.toString(16)}`,
      eth_getBlockByNumber: block,
    }
    return Response.json({ jsonrpc: "2.0", id, result: results[method] })
  }
  const { port, close } = await listen({ fetch, host: "127.0.0.1", port: 0 })
  open.push(() => close(0))
  return { name, rpcUrl: `http://127.0.0.1:${port}` }
}

async function problemsOf(nodes: readonly NamedNode[]): Promise<readonly string[]> {
  const outcome: unknown = await checkNodes(network, nodes).catch((error: unknown) => error)
  return outcome instanceof NetworkError ? outcome.problems : []
}

const same = `0x${"aa".repeat(32)}`
const other = `0x${"bb".repeat(32)}`

describe("checkNodes", () => {
  it("takes nodes of one network", async () => {
    const nodes = await Promise.all(["v1", "v2"].map((name) => startNode(name, network.chainId, 9, same)))
    await expect(checkNodes(network, nodes)).resolves.toBeUndefined()
  })

  it("error: NetworkError, a line for each stranger", async () => {
    const nodes = [
      await startNode("v1", network.chainId, 9, same),
      await startNode("v2", network.chainId, 9, same),
      await startNode("v3", 1, 9, same),
      await startNode("v4", network.chainId, 9, other),
      await startNode("v5", network.chainId, 1, same),
      { name: "v6", rpcUrl: "http://127.0.0.1:1" },
    ]
    expect(await problemsOf(nodes)).toEqual([
      `v3 at ${nodes[2]?.rpcUrl} is on chain 1, not ${network.chainId}.`,
      `v4 at ${nodes[3]?.rpcUrl} began from another genesis: its block 2 is ${other}, not ${same}.`,
      `v5 at ${nodes[4]?.rpcUrl} has only 1 blocks: it does not follow the network.`,
      "v6 at http://127.0.0.1:1 does not answer.",
    ])
  })
})
