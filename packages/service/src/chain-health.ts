import { z } from "zod"

/** How the chain looks from a service. */
export type ChainHealth =
  | { readonly state: "ok"; readonly chainId: number; readonly block: number }
  | { readonly state: "wrong-chain"; readonly chainId: number; readonly expected: number }
  | { readonly state: "unreachable" }

export interface ChainHealthOptions {
  /** Its endpoints, preferred first. */
  readonly rpcUrls: readonly string[]
  readonly chainId: number
  /** How long an answer may take. */
  readonly timeoutMs?: number
}

const quantity = z.templateLiteral(["0x", z.string().regex(/^[0-9a-f]+$/i)]).transform(Number)
const answer = z.array(z.object({ id: z.number(), result: quantity })).length(2)

const questions = JSON.stringify([
  { jsonrpc: "2.0", id: 0, method: "eth_chainId", params: [] },
  { jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] },
])

/**
 * Asks every endpoint for its chain and height, in one round trip. Well where one of them is; of several, the highest.
 * One on another chain is a mistake that is told even while others are well. Never throws: not to answer is an answer.
 */
export async function checkChain({
  rpcUrls,
  chainId,
  timeoutMs = 2_000,
}: ChainHealthOptions): Promise<ChainHealth> {
  const found = await Promise.all(rpcUrls.map((rpcUrl) => checkEndpoint(rpcUrl, chainId, timeoutMs)))
  const stranger = found.find(({ state }) => state === "wrong-chain")
  const well = found
    .flatMap((health) => (health.state === "ok" ? health : []))
    .sort((one, other) => other.block - one.block)
  return stranger ?? well[0] ?? { state: "unreachable" }
}

async function checkEndpoint(rpcUrl: string, chainId: number, timeoutMs: number): Promise<ChainHealth> {
  try {
    const response = await fetch(rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: questions,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const results = answer.parse(await response.json()).sort((one, other) => one.id - other.id)
    const [found, block] = results.map(({ result }) => result)
    if (found === undefined || block === undefined) return { state: "unreachable" }
    if (found !== chainId) return { state: "wrong-chain", chainId: found, expected: chainId }
    return { state: "ok", chainId, block }
  } catch {
    return { state: "unreachable" }
  }
}
