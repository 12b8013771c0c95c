import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { text } from "node:stream/consumers"
import { toTransport } from "@urcar/sdk/chain"
import { z } from "zod"

const call = z.looseObject({ id: z.unknown(), method: z.string(), params: z.unknown().optional() })
const refusal = z.looseObject({
  code: z.number(),
  details: z.string().optional(),
  data: z.unknown().optional(),
})

type Ask = (call: { method: string; params?: unknown }) => Promise<unknown>

/**
 * One endpoint of this process before several of the chain: asks the first that answers, and none that is behind what
 * was shown already. It ends with this process.
 *
 * @returns its address
 */
export async function startRelay(endpoints: readonly string[]): Promise<string> {
  const { request } = toTransport(endpoints)({ retryCount: 0 })
  const ask: Ask = (asked) => request(asked)
  const server = createServer((incoming, response) => void pass(ask, incoming, response))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  server.unref()
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  return `http://127.0.0.1:${address.port}`
}

async function pass(ask: Ask, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = call.safeParse(await text(incoming).then(JSON.parse, () => undefined))
  if (!read.success) return void response.writeHead(400).end()
  const { id, method, params } = read.data
  response.setHeader("content-type", "application/json")
  try {
    const result = await ask({ method, params })
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result }))
  } catch (error) {
    const refused = refusal.safeParse(error)
    // What nobody refused is nobody's answer: whoever asks will ask again.
    if (!refused.success) return void response.writeHead(503).end("No endpoint of the chain answers.")
    const { code, details, data } = refused.data
    const message = details ?? "refused"
    response.end(
      JSON.stringify({ jsonrpc: "2.0", id, error: { code, message, ...(data !== undefined && { data }) } }),
    )
  }
}
