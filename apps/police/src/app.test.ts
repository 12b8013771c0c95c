import { createLog } from "@urcar/service"
import { serveForTest, serveNode } from "@urcar/service/testing"
import { describe, expect, test } from "vitest"
import { createApp } from "./app.ts"
import { readConfiguration } from "./configuration.ts"

async function askAs(origin: string, environment: Readonly<Record<string, string>> = {}) {
  const RPC_URL = await serveNode({ chainId: 31_337, block: 7 })
  const app = createApp(
    readConfiguration({ RPC_URL, ...environment }),
    createLog("police", () => undefined),
  )
  return fetch(`${await serveForTest(app)}/health`, { headers: { origin } })
}

describe("police", () => {
  test("default: says which chain it works on, and lets its own page read it", async () => {
    const response = await askAs("http://localhost:3000")
    expect(await response.json()).toMatchObject({ service: "police", chain: { chainId: 31_337, block: 7 } })
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:3000")
  })

  test("behavior: follows the web app to another port or origin", async () => {
    const moved = await askAs("http://127.0.0.1:3001", { WEB_PORT: "3001" })
    expect(moved.headers.get("access-control-allow-origin")).toBe("http://127.0.0.1:3001")
    const named = await askAs("https://police.example", {
      WEB_ORIGINS: "https://police.example/, http://x.example",
    })
    expect(named.headers.get("access-control-allow-origin")).toBe("https://police.example")
  })

  test("error: another page may not read it", async () => {
    const response = await askAs("https://elsewhere.example")
    expect(response.headers.get("access-control-allow-origin")).toBeNull()
  })
})
