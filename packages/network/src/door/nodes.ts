import { askInTurn, BehindError, blockShown } from "@urcar/sdk/chain"
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
 * Asks one node as long as it answers, and the next one when it does not, but none that is behind what any caller was
 * shown: see `askInTurn` of the SDK.
 */
export function createNodes({ urls, patience = 10_000 }: NodesOptions): Nodes {
  const urlAt = (place: number): string => {
    const url = urls[place]
    if (url === undefined) throw new RangeError("The door has no nodes.")
    return url
  }
  const inTurn = askInTurn<Call, Answer>({
    count: urls.length,
    ask: (place, call) => askNode(urlAt(place), call, patience),
    headOf: (place) => headOf(urlAt(place), patience),
    isSilent: (error) => error instanceof NodeSilentError,
    shown: ({ method }, answer) => ("result" in answer ? blockShown(method, answer.result) : undefined),
  })
  const ask = (call: Call) =>
    inTurn(call).catch((cause: unknown) => {
      if (!(cause instanceof NodeSilentError || cause instanceof BehindError)) throw cause
      throw new NodeSilentError("No node of the network answers.", { cause })
    })
  const heads = () =>
    Promise.all(urls.map(async (url) => ({ url, block: await headOf(url, 2_000).then(Number, () => null) })))
  return { ask, heads }
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
