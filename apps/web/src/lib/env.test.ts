import { describe, expect, test } from "vitest"
import { parseEnv } from "./env.ts"

describe("parseEnv", () => {
  test("default", () => {
    const env = parseEnv({})
    expect(env.chainId).toBe(31_337)
    expect(env.public).toEqual({
      rpc: "http://127.0.0.1:8545",
      indexer: "http://127.0.0.1:42069",
      gateway: "http://127.0.0.1:4000",
      police: "http://127.0.0.1:4100",
    })
  })

  test("behavior: a port moves one service, an empty variable counts as unset", () => {
    const env = parseEnv({ INDEXER_PORT: "5000", RPC_URL: "" })
    expect(env.internal.indexer).toBe("http://127.0.0.1:5000")
    expect(env.internal.rpc).toBe("http://127.0.0.1:8545")
  })

  test("behavior: browsers may be given another address than this server uses", () => {
    const env = parseEnv({ RPC_URL: "http://node:8545", PUBLIC_RPC_URL: "https://rpc.example" })
    expect(env.internal.rpc).toBe("http://node:8545")
    expect(env.public.rpc).toBe("https://rpc.example")
  })

  test("error: an address that is none", () => {
    expect(() => parseEnv({ POLICE_URL: "here" })).toThrow()
  })
})
