import { describe, expect, test } from "vitest"
import { z } from "zod"
import {
  ConfigurationError,
  portVariable,
  readVariables,
  rpcUrlOf,
  sharedVariables,
} from "./configuration.ts"

const schema = z.object({ ...sharedVariables, GATEWAY_PORT: portVariable(4000) })

describe("readVariables", () => {
  test("default", () => {
    const variables = readVariables(schema, {})
    expect(variables).toMatchObject({ HOST: "127.0.0.1", CHAIN_ID: 31_337, GATEWAY_PORT: 4000 })
    expect(rpcUrlOf(variables)).toBe("http://127.0.0.1:8545")
  })

  test("behavior: an empty variable counts as unset", () => {
    expect(readVariables(schema, { GATEWAY_PORT: "" }).GATEWAY_PORT).toBe(4000)
  })

  test("behavior: RPC_URL wins over CHAIN_PORT", () => {
    expect(rpcUrlOf(readVariables(schema, { CHAIN_PORT: "9545" }))).toBe("http://127.0.0.1:9545")
    const named = readVariables(schema, { CHAIN_PORT: "9545", RPC_URL: "https://node.example" })
    expect(rpcUrlOf(named)).toBe("https://node.example")
  })

  test.each([
    { GATEWAY_PORT: "http" },
    { GATEWAY_PORT: "70000" },
    { RPC_URL: "file:///etc" },
    { CHAIN_ID: "0" },
  ])("error: ConfigurationError naming the variable of %o", (environment) => {
    const [name = ""] = Object.keys(environment)
    expect(() => readVariables(schema, environment)).toThrow(ConfigurationError)
    expect(() => readVariables(schema, environment)).toThrow(name)
  })
})
