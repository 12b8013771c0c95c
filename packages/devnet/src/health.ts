import { setTimeout as sleep } from "node:timers/promises"

/** One question to a service: is it there and well? */
export type HealthCheck = (signal: AbortSignal) => Promise<boolean>

const pause = 100
const patience = 2_000

/** Healthy when the address answers 2xx. */
export function answersOk(url: string): HealthCheck {
  return async (signal) => {
    const response = await fetch(url, { signal })
    await response.body?.cancel()
    return response.ok
  }
}

/** Healthy when an Ethereum node answers with a chain id. */
export function answersChainId(url: string): HealthCheck {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] })
  return async (signal) => {
    const headers = { "content-type": "application/json" }
    const response = await fetch(url, { method: "POST", headers, body, signal })
    const answer: unknown = await response.json()
    return response.ok && typeof answer === "object" && answer !== null && "result" in answer
  }
}

/**
 * Asks until the service is healthy. Neither a refusal nor a slow answer ends the wait, only `signal` does.
 * @throws the signal's reason
 */
export async function waitForHealth(check: HealthCheck, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    if (await asks(check, signal)) return
    await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

async function asks(check: HealthCheck, signal: AbortSignal): Promise<boolean> {
  try {
    return await check(AbortSignal.any([signal, AbortSignal.timeout(patience)]))
  } catch {
    return false
  }
}
