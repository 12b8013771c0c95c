import { describe, expect, test } from "vitest"
import { fill, plural } from "./fill.ts"

describe("fill", () => {
  test("default", () => expect(fill("{a} of {b}", { a: 1, b: "two" })).toBe("1 of two"))
  test("behavior: a place without a value stays visible", () =>
    expect(fill("{a} {b}", { a: 1 })).toBe("1 {b}"))
})

describe("plural", () => {
  const forms = { one: "{count} record", other: "{count} records" }
  test("default", () => {
    expect(plural("en", forms, 1)).toBe("1 record")
    expect(plural("en", forms, 0)).toBe("0 records")
    expect(plural("de", forms, 1234)).toBe("1.234 records")
  })
  test("behavior: falls back where a language has a form the text lacks", () => {
    expect(plural("pl", forms, 3)).toBe("3 records")
  })
})
