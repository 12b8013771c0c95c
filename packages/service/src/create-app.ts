import { Hono, type MiddlewareHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { secureHeaders } from "hono/secure-headers"
import type { ChainHealthOptions } from "./chain-health.ts"
import { healthRoute } from "./health-route.ts"
import type { Log } from "./log.ts"
import { requestLog } from "./request-log.ts"

export interface AppOptions {
  readonly service: string
  readonly chain: ChainHealthOptions
  readonly log: Log
  /** What runs before every route, `/health` included, such as a rule of who may call. */
  readonly before?: readonly MiddlewareHandler[]
}

/**
 * An app with what every service has: request log, security headers, `/health`, and errors as
 * `{"error": {"code", "message"}}`. An unforeseen error is logged by its class alone, for its message may quote
 * what a person sent.
 */
export function createApp({ service, chain, log, before = [] }: AppOptions) {
  const app = new Hono()
  app.use(requestLog(log), secureHeaders(), ...before)
  app.route("/", healthRoute(service, chain))
  app.notFound((context) => context.json(problem("not-found", "There is nothing at this address."), 404))
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json(problem("refused", error.message), error.status)
    log.error("unforeseen error", { error: error.name })
    return context.json(problem("internal", "The service failed. Nothing was recorded."), 500)
  })
  return app
}

function problem(code: string, message: string) {
  return { error: { code, message } }
}
