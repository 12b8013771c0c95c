import { describe, expect, test } from "vitest"
import { cameFrom } from "./came-from.ts"

describe("cameFrom", () => {
  test("default", () => {
    expect(cameFrom("http://urcar.example/show?make=vw#x", "urcar.example")).toBe("/show?make=vw")
  })
  test.each([
    [null, "urcar.example"],
    ["not an address", "urcar.example"],
    ["http://elsewhere.example/show", "urcar.example"],
    ["http://urcar.example//elsewhere.example", "urcar.example"],
    ["http://urcar.example/\\elsewhere.example", "urcar.example"],
    ["http://urcar.example/show", null],
  ])("behavior: %s with host %s leads to the start page", (referer, host) => {
    expect(cameFrom(referer, host)).toBe("/")
  })
})
