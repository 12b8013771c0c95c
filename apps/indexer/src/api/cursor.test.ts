import { describe, expect, test } from "vitest"
import { decodeCursor, encodeCursor } from "./cursor.ts"

describe("cursor", () => {
  test("default: leads back to where it was made", () => {
    const position = { order: "-price", value: "12000000000", key: "WVWZZZ1KZAW000001" }
    expect(decodeCursor(encodeCursor(position), "-price")).toEqual(position)
  })

  test("behavior: one of another order, or made elsewhere, leads nowhere", () => {
    const cursor = encodeCursor({ order: "km", value: 1, key: "x" })
    expect(decodeCursor(cursor, "year")).toBeNull()
    for (const text of ["", "abc", "____", Buffer.from("[1,2,3]").toString("base64url")])
      expect(decodeCursor(text, "km")).toBeNull()
  })
})
