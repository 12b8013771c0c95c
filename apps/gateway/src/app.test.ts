import { describe, expect, inject, test } from "vitest"
import { serveGateway } from "../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")

describe("gateway", () => {
  test("default: says which chain it works on, and that its database answers", async () => {
    const { url } = await serveGateway(chainUrl)
    const response = await fetch(`${url}/health`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      service: "gateway",
      status: "ok",
      chain: { state: "ok", chainId: 31_337 },
      database: { isWell: true },
    })
  })

  test("behavior: any page may call it", async () => {
    const { url } = await serveGateway(chainUrl)
    const headers = { origin: "https://dealer.example", "access-control-request-method": "PUT" }
    const response = await fetch(`${url}/files/0x00`, { method: "OPTIONS", headers })
    expect(response.headers.get("access-control-allow-origin")).toBe("*")
    expect(response.headers.get("access-control-allow-methods")).toContain("PUT")
  })

  test("behavior: describes itself to programs and people, and loads nothing from elsewhere", async () => {
    const { url } = await serveGateway(chainUrl)
    const document = JSON.parse(await (await fetch(`${url}/openapi.json`)).text())
    expect(document.openapi).toBe("3.1.0")
    expect(Object.keys(document.paths)).toContain("/files/{hash}")
    const page = await (await fetch(`${url}/reference`)).text()
    for (const path of Object.keys(document.paths)) expect(page).toContain(path)
    expect(page).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//)
  })

  test("behavior: counts what it answered", async () => {
    const { url } = await serveGateway(chainUrl)
    await fetch(`${url}/keys/0x0`)
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('route="/keys/:account",status="400"')
  })
})
