import { z } from "zod"

/**
 * The time of the local chain's first block, in seconds: 1 January 2010. Fixed, for anvil would otherwise make the
 * first block anew at each start, with another hash; early, so that lives can be told by blocks of their own time.
 */
export const genesisTime = Date.UTC(2010, 0, 1) / 1_000

const answer = z.object({ result: z.unknown() })

/**
 * Sets the local chain's clock, from where it runs on. Also backwards, as long as no block is later.
 * @param seconds Unix time
 */
export async function setChainClock(rpcUrl: string, seconds: number): Promise<void> {
  const response = await fetch(rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "evm_setTime", params: [seconds] }),
  })
  answer.parse(await response.json())
}

/** Sets the local chain's clock to this machine's. */
export function setChainClockToNow(rpcUrl: string): Promise<void> {
  return setChainClock(rpcUrl, Math.floor(Date.now() / 1_000))
}
