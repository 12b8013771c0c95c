import { createPublicClient, type Hex, http, isHex } from "viem"
import { z } from "zod"

/** How long a node on this machine may take for a simple answer, ms. */
const patience = 3_000

function toClient(url: string) {
  return createPublicClient({ transport: http(url, { retryCount: 0, timeout: patience }) })
}

/** A node's newest block; `null` where it does not answer. */
export async function headOf(url: string): Promise<number | null> {
  return toClient(url)
    .getBlockNumber({ cacheTime: 0 })
    .then(Number, () => null)
}

/** The hash of a node's block; `null` where it does not have it. */
export async function blockHashOf(url: string, height: number): Promise<Hex | null> {
  return toClient(url)
    .getBlock({ blockNumber: BigInt(height) })
    .then(
      ({ hash }) => (isHex(hash) ? hash : null),
      () => null,
    )
}

/** The chain that a node says it is on; `null` where it does not answer. */
export async function chainIdOf(url: string): Promise<number | null> {
  return toClient(url)
    .getChainId()
    .catch(() => null)
}

/** What a node says it runs. */
export function clientVersionOf(url: string): Promise<string> {
  return toClient(url).request({ method: "web3_clientVersion" })
}

const qbftValidators = z.object({ result: z.array(z.string()) })

/** Whose signatures a QBFT node counts at its newest block, in lower case; `null` where it does not answer. */
export async function validatorsOf(url: string): Promise<readonly string[] | null> {
  const body = { jsonrpc: "2.0", id: 1, method: "qbft_getValidatorsByBlockNumber", params: ["latest"] }
  const headers = { "content-type": "application/json" }
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal })
    return qbftValidators.parse(await response.json()).result.map((address) => address.toLowerCase())
  } catch {
    return null
  }
}
