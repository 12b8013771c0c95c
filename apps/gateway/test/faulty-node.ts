import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { createRandom } from "@urcar/sdk/testing"
import { serveHttp } from "@urcar/service/testing"
import { isHex, keccak256 } from "viem"
import { z } from "zod"

const call = z.object({ id: z.number(), method: z.string(), params: z.array(z.unknown()).default([]) })
const calls = z.union([call, z.array(call)])
type Call = z.output<typeof call>

/**
 * A node in front of `upstream` that breaks connections, delays, loses transactions it said it took, takes
 * transactions it said it did not, takes them twice, and lies about receipts. Gone when the test ends.
 */
export async function serveFaultyNode(upstream: string, seed: number): Promise<string> {
  const random = createRandom(seed)
  const happens = (share: number) => random.next() < share

  const forward = async (one: Call): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...one })
    const headers = { "content-type": "application/json" }
    return (await fetch(upstream, { method: "POST", headers, body })).json()
  }
  const failure = ({ id }: Call) => ({ jsonrpc: "2.0", id, error: { code: -32_000, message: "busy" } })
  const result = ({ id }: Call, value: unknown) => ({ jsonrpc: "2.0", id, result: value })

  const sendTransaction = async (one: Call): Promise<unknown> => {
    const [raw] = one.params
    if (happens(0.2) && isHex(raw)) return result(one, keccak256(raw))
    const answer = await forward(one)
    if (happens(0.1)) await forward(one)
    return happens(0.2) ? failure(one) : answer
  }
  const tellReceipt = async (one: Call): Promise<unknown> => {
    if (happens(0.2)) return result(one, null)
    const answer = z.object({ result: z.record(z.string(), z.unknown()) }).safeParse(await forward(one))
    if (!answer.success) return result(one, null)
    if (happens(0.05)) return result(one, { ...answer.data.result, logs: [] })
    if (happens(0.05)) return result(one, { ...answer.data.result, status: "0x0", logs: [] })
    return result(one, answer.data.result)
  }
  const answerOne = async (one: Call): Promise<unknown> => {
    if (happens(0.1)) await sleep(random.integer(10, 300))
    if (one.method === "eth_sendRawTransaction") return sendTransaction(one)
    if (one.method === "eth_getTransactionReceipt") return tellReceipt(one)
    return happens(0.05) ? failure(one) : forward(one)
  }

  return serveHttp(async (request, response) => {
    const asked = calls.parse(JSON.parse(await text(request)))
    if (happens(0.03)) return request.socket.destroy()
    const answer = Array.isArray(asked) ? await Promise.all(asked.map(answerOne)) : await answerOne(asked)
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify(answer))
  })
}
