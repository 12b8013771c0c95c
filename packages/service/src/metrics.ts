import { Hono, type MiddlewareHandler } from "hono"
import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import { collectDefaultMetrics, Histogram, Registry } from "prom-client"

/** What a service counts, and the door to it. */
export interface Metrics {
  /** For counters and gauges of the service's own. */
  readonly registry: Registry
  /** Times every request by method, route pattern and status. */
  readonly measure: MiddlewareHandler
  /** `GET /metrics`, in Prometheus' text format. */
  readonly route: Hono
}

/** Counts for one service; nothing in them names a vehicle, key or person. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer a request",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const measure = createMiddleware(async (context, next) => {
    const end = requests.startTimer()
    await next()
    end({ method: context.req.method, route: routePath(context, -1), status: context.res.status })
  })
  const route = new Hono().get("/metrics", async (context) => {
    context.header("content-type", registry.contentType)
    return context.body(await registry.metrics())
  })
  return { registry, measure, route }
}
