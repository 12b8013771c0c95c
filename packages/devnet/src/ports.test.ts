import { describe, expect, test } from "vitest"
import { readPorts } from "./ports.ts"
import { StartError } from "./start-error.ts"

describe("readPorts", () => {
  test("default", () => {
    expect(readPorts({})).toEqual({ chain: 8545, indexer: 42_069, gateway: 4000, police: 4100, web: 3000 })
  })

  test("behavior: a variable moves one service, an empty one does not", () => {
    expect(readPorts({ WEB_PORT: "3001", CHAIN_PORT: "" })).toMatchObject({ web: 3001, chain: 8545 })
  })

  test.each(["0", "65536", "http", "80.5", "-1"])("error: StartError for port %s", (text) => {
    expect(() => readPorts({ WEB_PORT: text })).toThrow(StartError)
  })

  test("error: StartError when two services share a port", () => {
    expect(() => readPorts({ GATEWAY_PORT: "3000" })).toThrow(StartError)
  })
})
