import { describe, expect, test } from "vitest"
import { checkChain } from "./chain-health.ts"
import { serveNode } from "./testing.ts"

describe("checkChain", () => {
  test("default: chain id and height of a node that answers", async () => {
    const rpcUrl = await serveNode({ chainId: 31_337, block: 12 })
    expect(await checkChain({ rpcUrls: [rpcUrl], chainId: 31_337 })).toEqual({
      state: "ok",
      chainId: 31_337,
      block: 12,
    })
  })

  test("behavior: another chain is named", async () => {
    const rpcUrl = await serveNode({ chainId: 1, block: 12 })
    expect(await checkChain({ rpcUrls: [rpcUrl], chainId: 31_337 })).toEqual({
      state: "wrong-chain",
      chainId: 1,
      expected: 31_337,
    })
  })

  test("behavior: nobody there", async () => {
    expect(await checkChain({ rpcUrls: ["http://127.0.0.1:1"], chainId: 31_337 })).toEqual({
      state: "unreachable",
    })
  })

  test("behavior: of several, one that is well is enough; the highest counts; another chain is told", async () => {
    const [low, high] = [
      await serveNode({ chainId: 31_337, block: 11 }),
      await serveNode({ chainId: 31_337, block: 12 }),
    ]
    const silent = "http://127.0.0.1:1"
    const ask = (...rpcUrls: string[]) => checkChain({ rpcUrls, chainId: 31_337 })
    expect(await ask(silent, low, high)).toEqual({ state: "ok", chainId: 31_337, block: 12 })
    expect(await ask(silent, silent)).toEqual({ state: "unreachable" })
    const stranger = await serveNode({ chainId: 1, block: 99 })
    expect(await ask(low, stranger)).toEqual({ state: "wrong-chain", chainId: 1, expected: 31_337 })
  })

  test("behavior: an answer that is none", async () => {
    const rpcUrl = await serveNode("<html>")
    expect(await checkChain({ rpcUrls: [rpcUrl], chainId: 31_337 })).toEqual({ state: "unreachable" })
  })

  test("behavior: an answer that never comes", async () => {
    const rpcUrl = await serveNode(undefined)
    expect(await checkChain({ rpcUrls: [rpcUrl], chainId: 31_337, timeoutMs: 50 })).toEqual({
      state: "unreachable",
    })
  })
})
