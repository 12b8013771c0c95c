import { HTTPException } from "hono/http-exception"
import { describe, expect, test } from "vitest"
import { createApp } from "./create-app.ts"
import type { HealthCheck } from "./health-check.ts"
import { createLog } from "./log.ts"
import { createMetrics } from "./metrics.ts"
import { LaterRefusal, Refusal } from "./refusal.ts"
import { serveForTest, serveNode } from "./testing.ts"

async function serveApp(rpcUrl: string, checks: Readonly<Record<string, HealthCheck>> = {}) {
  const lines: string[] = []
  const log = createLog("test", (line) => lines.push(line))
  const metrics = createMetrics("test")
  const app = createApp({
    service: "test",
    chain: { rpcUrls: [rpcUrl], chainId: 31_337 },
    log,
    checks,
    metrics,
  })
  app.get("/persons/:name", (context) => context.text(context.req.param("name")))
  app.get("/refuse", () => {
    throw new HTTPException(403, { message: "Not yours." })
  })
  app.get("/limit", () => {
    throw new Refusal(413, "too-large", "Too large.", { maximum: 5 })
  })
  app.get("/busy", () => {
    throw new LaterRefusal(429, "busy", "Busy.", 7)
  })
  app.get("/break", () => {
    throw new RangeError("Erika Mustermann")
  })
  return { url: await serveForTest(app), lines }
}

const nobody = "http://127.0.0.1:1"

describe("createApp", () => {
  test("default: well on the chain it is configured for", async () => {
    const { url } = await serveApp(await serveNode({ chainId: 31_337, block: 3 }))
    const response = await fetch(`${url}/health`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      service: "test",
      status: "ok",
      chain: { state: "ok", chainId: 31_337, block: 3 },
    })
  })

  test("behavior: unavailable without its chain", async () => {
    const { url } = await serveApp(nobody)
    const response = await fetch(`${url}/health`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ status: "unavailable", chain: { state: "unreachable" } })
  })

  test("behavior: unavailable on another chain", async () => {
    const { url } = await serveApp(await serveNode({ chainId: 1, block: 3 }))
    expect((await fetch(`${url}/health`)).status).toBe(503)
  })

  test("behavior: unavailable while something it needs is not well, or breaks when looked at", async () => {
    const rpcUrl = await serveNode({ chainId: 31_337, block: 3 })
    const well = { disk: async () => ({ isWell: true, free: 3 }) }
    expect((await fetch(`${(await serveApp(rpcUrl, well)).url}/health`)).status).toBe(200)
    for (const check of [async () => ({ isWell: false }), () => Promise.reject(new Error("gone"))]) {
      const response = await fetch(`${(await serveApp(rpcUrl, { ...well, queue: check })).url}/health`)
      expect(response.status).toBe(503)
      expect(await response.json()).toMatchObject({
        status: "unavailable",
        chain: { state: "ok" },
        disk: { isWell: true, free: 3 },
        queue: { isWell: false },
      })
    }
  })

  test("behavior: counts requests by their route, never by what was asked for", async () => {
    const { url } = await serveApp(nobody)
    await fetch(`${url}/persons/erika`)
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toContain(
      'http_request_duration_seconds_count{service="test",method="GET",route="/persons/:name",status="200"',
    )
    expect(text).not.toContain("erika")
  })

  test("behavior: logs the route, never what was asked for", async () => {
    const { url, lines } = await serveApp(nobody)
    await fetch(`${url}/persons/erika?born=1964`)
    const [line = ""] = lines
    expect(JSON.parse(line)).toMatchObject({ method: "GET", route: "/persons/:name", status: 200 })
    expect(lines.join()).not.toMatch(/erika|1964/)
  })

  test("error: an address without a route", async () => {
    const { url, lines } = await serveApp(nobody)
    const response = await fetch(`${url}/erika`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: "not-found" } })
    expect(lines.join()).not.toMatch(/erika/)
  })

  test("error: a refusal keeps its status and sentence", async () => {
    const { url } = await serveApp(nobody)
    const response = await fetch(`${url}/refuse`)
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ error: { code: "refused", message: "Not yours." } })
  })

  test("error: a named refusal with its values", async () => {
    const { url } = await serveApp(nobody)
    const response = await fetch(`${url}/limit`)
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({
      error: { code: "too-large", message: "Too large.", values: { maximum: 5 } },
    })
  })

  test("error: a refusal for now says when to come again", async () => {
    const { url } = await serveApp(nobody)
    const response = await fetch(`${url}/busy`)
    expect(response.status).toBe(429)
    expect(response.headers.get("retry-after")).toBe("7")
    expect(await response.json()).toEqual({ error: { code: "busy", message: "Busy." } })
  })

  test("error: an unforeseen error says nothing of its cause, neither outside nor in the log", async () => {
    const { url, lines } = await serveApp(nobody)
    const response = await fetch(`${url}/break`)
    expect(response.status).toBe(500)
    expect(`${await response.text()}${lines.join()}`).not.toContain("Mustermann")
    expect(lines.join()).toContain("RangeError")
  })
})
