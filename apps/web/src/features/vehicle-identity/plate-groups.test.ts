import { describe, expect, test } from "vitest"
import { plateGroups, plateText } from "./plate-groups.ts"

describe("plateText", () => {
  test.each([
    ["DE", "BXY1234", "B XY 1234"],
    ["DE", "HHAB12E", "HH AB 12E"],
    ["DE", "MA1", "M A 1"],
    ["FR", "AB123CD", "AB-123-CD"],
    ["IT", "AB123CD", "AB 123CD"],
    ["ES", "1234BCD", "1234 BCD"],
    ["NL", "XX99XX", "XX-99-XX"],
    ["BE", "1ABC123", "1-ABC-123"],
    ["AT", "W12345A", "W 12345A"],
    ["PL", "WA12345", "WA 12345"],
    ["CZ", "1A23456", "1A2 3456"],
    ["GB", "AB12CDE", "AB12 CDE"],
    ["SE", "ABC123", "ABC123"],
  ])("default: %s %s reads %s", (country, plate, text) => {
    expect(plateText(country, plate)).toBe(text)
  })

  test("behavior: never changes a letter", () => {
    for (const country of ["DE", "FR", "IT", "ES", "NL", "BE", "AT", "PL", "CZ", "GB", "XX"]) {
      for (const plate of ["ÖA1H", "AB1234", "X", "123456", "ABCDE1234"]) {
        expect(plateText(country, plate).replaceAll(/[ -]/g, "")).toBe(plate)
      }
    }
  })

  test("behavior: keeps spaces that are there", () => {
    expect(plateGroups("DE", "BO XY 1").groups).toEqual(["BO", "XY", "1"])
  })
})
