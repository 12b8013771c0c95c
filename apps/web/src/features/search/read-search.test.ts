import { describe, expect, test } from "vitest"
import { readSearch } from "./read-search.ts"

describe("readSearch", () => {
  test("default: a VIN as people write it", () => {
    expect(readSearch({ q: " wvw zzz1jz xw000001 " }).vin).toBe("WVWZZZ1JZXW000001")
  })
  test("behavior: letters a VIN never has are the digits they look like", () => {
    expect(readSearch({ q: "WVWZZZIJZXWOOOO01" }).vin).toBe("WVWZZZ1JZXW000001")
  })
  test("behavior: a plate is no VIN", () => {
    expect(readSearch({ q: "DE B XY 1234", at: "2019-05-01", country: "de" })).toEqual({
      text: "DE B XY 1234",
      vin: undefined,
      at: "2019-05-01",
      country: "DE",
      hasBadDay: false,
    })
  })
  test.each(["2019-02-30", "yesterday", "01.05.2019"])("behavior: %s is no day", (at) => {
    expect(readSearch({ q: "B XY 1", at })).toMatchObject({ at: undefined, hasBadDay: true })
  })
})
