import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import type { Log } from "./log.ts"

/** Routes whose questions would fill a log with nothing: somebody asks them every few seconds. */
const quietRoutes: readonly string[] = ["/health", "/metrics"]

/**
 * Logs every request by the pattern of its route (`/lookups/:plate`), so that no plate, key or query reaches the
 * log. Neither addresses nor agents are written.
 */
export function requestLog(log: Log) {
  return createMiddleware(async (context, next) => {
    const since = performance.now()
    await next()
    const route = routePath(context, -1)
    if (quietRoutes.includes(route) && context.res.ok) return
    const milliseconds = Math.round(performance.now() - since)
    log.info("request", { method: context.req.method, route, status: context.res.status, milliseconds })
  })
}
