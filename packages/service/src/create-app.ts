import { Hono, type MiddlewareHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { secureHeaders } from "hono/secure-headers"
import type { ChainHealthOptions } from "./chain-health.ts"
import type { HealthCheck } from "./health-check.ts"
import { healthRoute } from "./health-route.ts"
import type { Log } from "./log.ts"
import type { Metrics } from "./metrics.ts"
import { LaterRefusal, Refusal, toProblem } from "./refusal.ts"
import { requestLog } from "./request-log.ts"

export interface AppOptions {
  readonly service: string
  readonly chain: ChainHealthOptions
  readonly log: Log
  /** What runs before every route, `/health` included, such as a rule of who may call. */
  readonly before?: readonly MiddlewareHandler[]
  /** What the service needs besides its chain to do its work: part of `/health`. */
  readonly checks?: Readonly<Record<string, HealthCheck>>
  /** Counts requests and opens `/metrics`. */
  readonly metrics?: Metrics
}

/**
 * An app with what every service has: request log, security headers, `/health`, and errors as
 * `{"error": {"code", "message", "values"?}}`. An unforeseen error is logged by its class alone, for its message may
 * quote what a person sent.
 */
export function createApp({ service, chain, log, before = [], checks, metrics }: AppOptions) {
  const app = new Hono()
  const measures = metrics ? [metrics.measure] : []
  app.use(requestLog(log), ...measures, secureHeaders(), ...before)
  app.route("/", healthRoute(service, chain, checks))
  if (metrics) app.route("/", metrics.route)
  app.notFound((context) => context.json(problem("not-found", "There is nothing at this address."), 404))
  app.onError((error, context) => {
    if (error instanceof LaterRefusal) context.header("retry-after", String(error.retryAfter))
    if (error instanceof Refusal) return context.json(toProblem(error), error.status)
    if (error instanceof HTTPException) return context.json(problem("refused", error.message), error.status)
    log.error("unforeseen error", { error: error.name })
    return context.json(problem("internal", "The service failed. Nothing was recorded."), 500)
  })
  return app
}

function problem(code: string, message: string) {
  return toProblem({ code, message, values: {} })
}
