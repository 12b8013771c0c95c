import { describe, expect, test } from "vitest"
import { contentSecurityPolicy } from "./csp.ts"
import { parseEnv } from "./env.ts"

const services = parseEnv({ RPC_URL: "https://rpc.example:8545/key", INDEXER_PORT: "5000" }).public

describe("contentSecurityPolicy", () => {
  test("default", () => {
    const policy = contentSecurityPolicy("abc", services, false)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval';")
    expect(policy).toContain("https://rpc.example:8545 wss://rpc.example:8545")
    expect(policy).toContain("http://127.0.0.1:5000")
    expect(policy).toContain("object-src 'none'")
  })

  test("behavior: source text is evaluated in development only", () => {
    expect(contentSecurityPolicy("abc", services, false)).not.toContain("'unsafe-eval'")
    expect(contentSecurityPolicy("abc", services, true)).toContain("'unsafe-eval'")
  })

  test("behavior: paths and keys of an address stay out of the header", () => {
    expect(contentSecurityPolicy("abc", services, false)).not.toContain("/key")
  })
})
