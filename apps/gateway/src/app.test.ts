import { createLog } from "@urcar/service"
import { serveForTest, serveNode } from "@urcar/service/testing"
import { describe, expect, test } from "vitest"
import { createApp } from "./app.ts"
import { readConfiguration } from "./configuration.ts"

async function gateway() {
  const RPC_URL = await serveNode({ chainId: 31_337, block: 7 })
  return serveForTest(
    createApp(
      readConfiguration({ RPC_URL }),
      createLog("gateway", () => undefined),
    ),
  )
}

describe("gateway", () => {
  test("default: says which chain it works on", async () => {
    const response = await fetch(`${await gateway()}/health`)
    expect(await response.json()).toMatchObject({ service: "gateway", chain: { chainId: 31_337, block: 7 } })
  })

  test("behavior: any page may call it", async () => {
    const headers = { origin: "https://dealer.example" }
    const response = await fetch(`${await gateway()}/health`, { headers })
    expect(response.headers.get("access-control-allow-origin")).toBe("*")
  })
})
