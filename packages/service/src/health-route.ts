import { Hono } from "hono"
import { type ChainHealthOptions, checkChain } from "./chain-health.ts"
import { type HealthCheck, runChecks } from "./health-check.ts"

/** `GET /health`: 200 when the service can do its work now, 503 with the reason when it cannot. */
export function healthRoute(
  service: string,
  chain: ChainHealthOptions,
  checks: Readonly<Record<string, HealthCheck>> = {},
) {
  return new Hono().get("/health", async (context) => {
    const [health, reports] = await Promise.all([checkChain(chain), runChecks(checks)])
    const isWell = health.state === "ok" && Object.values(reports).every((report) => report.isWell)
    const status = isWell ? "ok" : "unavailable"
    context.header("cache-control", "no-store")
    return context.json({ service, status, chain: health, ...reports }, isWell ? 200 : 503)
  })
}
