import { describe, expect, test } from "vitest"
import { z } from "zod"
import {
  ConfigurationError,
  portVariable,
  readVariables,
  rpcUrlsOf,
  sharedVariables,
} from "./configuration.ts"

const schema = z.object({ ...sharedVariables, GATEWAY_PORT: portVariable(4000) })

describe("readVariables", () => {
  test("default", () => {
    const variables = readVariables(schema, {})
    expect(variables).toMatchObject({ HOST: "127.0.0.1", CHAIN_ID: 31_337, GATEWAY_PORT: 4000 })
    expect(rpcUrlsOf(variables)).toEqual(["http://127.0.0.1:8545"])
  })

  test("behavior: an empty variable counts as unset", () => {
    expect(readVariables(schema, { GATEWAY_PORT: "" }).GATEWAY_PORT).toBe(4000)
  })

  test("behavior: RPC_URL wins over CHAIN_PORT", () => {
    expect(rpcUrlsOf(readVariables(schema, { CHAIN_PORT: "9545" }))).toEqual(["http://127.0.0.1:9545"])
    const named = readVariables(schema, { CHAIN_PORT: "9545", RPC_URL: "https://node.example" })
    expect(rpcUrlsOf(named)).toEqual(["https://node.example"])
  })

  test("behavior: RPC_URL may name several, the preferred first", () => {
    const read = readVariables(schema, { RPC_URL: "http://a.example:1, https://b.example" })
    expect(rpcUrlsOf(read)).toEqual(["http://a.example:1", "https://b.example"])
  })

  test.each([
    { GATEWAY_PORT: "http" },
    { GATEWAY_PORT: "70000" },
    { RPC_URL: "file:///etc" },
    { RPC_URL: "http://a.example,,http://b.example" },
    { CHAIN_ID: "0" },
  ])("error: ConfigurationError naming the variable of %o", (environment) => {
    const [name = ""] = Object.keys(environment)
    expect(() => readVariables(schema, environment)).toThrow(ConfigurationError)
    expect(() => readVariables(schema, environment)).toThrow(name)
  })
})
