import { Hono } from "hono"
import { type ChainHealthOptions, checkChain } from "./chain-health.ts"

/** `GET /health`: 200 when the service can do its work now, 503 with the reason when it cannot. */
export function healthRoute(service: string, chain: ChainHealthOptions) {
  return new Hono().get("/health", async (context) => {
    const health = await checkChain(chain)
    const isWell = health.state === "ok"
    context.header("cache-control", "no-store")
    return context.json({ service, status: isWell ? "ok" : "unavailable", chain: health }, isWell ? 200 : 503)
  })
}
