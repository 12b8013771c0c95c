import { hexToBigInt, isHex } from "viem"
import { type Answer, type Call, readAnswer } from "./calls.ts"

/** A node cannot be used now. */
export class NodeSilentError extends Error {
  override readonly name = "NodeSilentError"
}

/** The nodes behind the door. */
export interface Nodes {
  /** Asks one of them. @throws {NodeSilentError} when none answers, or all are behind what was already shown */
  readonly ask: (call: Call) => Promise<Answer>
  /** Each node's newest block; `null` where it does not answer. */
  readonly heads: () => Promise<readonly { readonly url: string; readonly block: number | null }[]>
}

export interface NodesOptions {
  readonly urls: readonly string[]
  /** How long a node may take for one answer, ms. */
  readonly patience?: number
}

/**
 * Asks one node as long as it answers, and the next one when it does not: a caller that has seen a block must find its
 * transactions, and another node may be a block behind. For the same reason a node is passed over while its newest
 * block is older than the newest that any caller was shown.
 */
export function createNodes({ urls, patience = 10_000 }: NodesOptions): Nodes {
  let chosen = 0
  let isChecked = true
  let shown = 0n

  const ask = async (call: Call): Promise<Answer> => {
    for (let attempt = 0; attempt < urls.length; attempt += 1) {
      const place = chosen
      try {
        if (!isChecked) await requireHead(place)
        const answer = await askNode(urlAt(place), call, patience)
        note(call, answer)
        return answer
      } catch (error) {
        if (!(error instanceof NodeSilentError)) throw error
        leave(place)
      }
    }
    throw new NodeSilentError("No node of the network answers.")
  }

  const urlAt = (place: number): string => {
    const url = urls[place]
    if (url === undefined) throw new RangeError("The door has no nodes.")
    return url
  }

  /** Several calls may fail at the same node at once; only the first moves on. */
  const leave = (place: number) => {
    if (chosen !== place) return
    chosen = (place + 1) % urls.length
    isChecked = false
  }

  const requireHead = async (place: number) => {
    const block = await headOf(urlAt(place), patience)
    if (block < shown) throw new NodeSilentError(`${urlAt(place)} is behind.`)
    if (chosen === place) isChecked = true
  }

  const note = ({ method }: Call, answer: Answer) => {
    if (!("result" in answer)) return
    const block = blockShown(method, answer.result)
    if (block !== undefined && block > shown) shown = block
  }

  const heads = () =>
    Promise.all(urls.map(async (url) => ({ url, block: await headOf(url, 2_000).then(Number, () => null) })))
  return { ask, heads }
}

function blockShown(method: string, result: unknown): bigint | undefined {
  if (method === "eth_blockNumber" && isHex(result)) return hexToBigInt(result)
  const isBlock = method === "eth_getBlockByNumber" && typeof result === "object" && result !== null
  if (isBlock && "number" in result && isHex(result.number)) return hexToBigInt(result.number)
  const isPlaced = method === "eth_getTransactionReceipt" && typeof result === "object" && result !== null
  if (isPlaced && "blockNumber" in result && isHex(result.blockNumber)) return hexToBigInt(result.blockNumber)
  return undefined
}

async function headOf(url: string, patience: number): Promise<bigint> {
  const answer = await askNode(
    url,
    { jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] },
    patience,
  )
  if ("result" in answer && isHex(answer.result)) return hexToBigInt(answer.result)
  throw new NodeSilentError(`${url} knows no block.`)
}

async function askNode(url: string, call: Call, patience: number): Promise<Answer> {
  const { method, params } = call
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })
  const headers = { "content-type": "application/json" }
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(patience),
    })
    return readAnswer(await response.json())
  } catch (cause) {
    throw new NodeSilentError(`${url} does not answer.`, { cause })
  }
}
