import { describe, expect, test } from "vitest"
import { readCheckEntry } from "./read-check.ts"

const fallback = "http://127.0.0.1:8545"

describe("readCheckEntry", () => {
  test("default", () => {
    const entry = readCheckEntry({ vin: "wvwzzz1jzxw000001", second: "https://node.example" }, fallback)
    expect(entry.vin).toBe("WVWZZZ1JZXW000001")
    expect(entry.endpoints).toEqual([fallback, "https://node.example"])
    expect(entry.faults).toEqual([])
  })
  test("behavior: nothing asked is no fault", () => {
    expect(readCheckEntry({}, fallback)).toMatchObject({ vin: undefined, faults: [] })
  })
  test("behavior: what is no VIN and no node is named", () => {
    const entry = readCheckEntry({ vin: "B XY 1", rpc: "javascript:alert(1)", second: "node" }, fallback)
    expect(entry.faults).toEqual(["vin", "rpc", "second"])
    expect(entry.endpoints).toBeUndefined()
  })
})
