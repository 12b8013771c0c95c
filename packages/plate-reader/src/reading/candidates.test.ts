import { describe, expect, test } from "vitest"
import { candidatesOf } from "./candidates.ts"
import { isDecided, vote } from "./vote.ts"

const read = (text: string, confidence = 0.9) => Array.from(text, (sign) => ({ sign, confidence }))
const plates = (text: string, country?: string) => candidatesOf(read(text), country).map(({ plate }) => plate)

describe("candidatesOf", () => {
  test("default: as read, where a format fits", () => {
    const [first] = candidatesOf(read("AB123CD"), "FR")
    expect(first).toMatchObject({ plate: "AB123CD", countries: ["FR"], text: "AB-123-CD" })
  })

  test.each([
    ["ABI23CD", "FR", "AB123CD"],
    ["A8123CD", "FR", "AB123CD"],
    ["AB1Z3C0", "FR", "AB123CD"],
    ["W0I234I", "CZ", "WOI2341"],
    ["7T6O467", "CZ", "7T60467"],
    ["O123BCD", "ES", "0123BCD"],
    ["8XY1234", "DE", "BXY1234"],
    ["XDA9FLW", "GB", "XD49FLW"],
  ])("behavior: %s in %s is first %s", (text, country, plate) => {
    expect(plates(text, country)[0]).toBe(plate)
  })

  test("behavior: without a country every country's formats are tried, and named", () => {
    const [first] = candidatesOf(read("AB123CD"))
    expect(first?.countries).toEqual(expect.arrayContaining(["FR", "IT"]))
  })

  test("behavior: what fits no format is kept last, as read", () => {
    const found = candidatesOf(read("1234567"), "GB")
    expect(found.at(-1)).toMatchObject({ plate: "1234567", countries: [] })
  })

  test("behavior: too few and too many signs are no plate", () => {
    expect(plates("A")).toEqual([])
    expect(plates("ABCDEFGHIJK")).toEqual([])
    expect(plates("")).toEqual([])
  })
})

describe("vote", () => {
  test("default: several readings outvote one", () => {
    const right = candidatesOf(read("AB123CD", 0.7), "FR")
    const wrong = candidatesOf(read("AB128CD", 0.8), "FR")
    expect(vote([wrong, right, right])[0]?.plate).toBe("AB123CD")
    expect(vote([wrong, right, right]).map(({ plate }) => plate)).toContain("AB128CD")
  })

  test("behavior: it shows four at most and nothing for nothing", () => {
    expect(vote([candidatesOf(read("O0I1B8"))]).length).toBeLessThanOrEqual(4)
    expect(vote([])).toEqual([])
  })

  test("behavior: a few readings decide nothing, some clear ones do, contradicting ones do not", () => {
    const clear = candidatesOf(read("AB123CD", 1), "FR")
    const other = candidatesOf(read("EF456GH", 1), "FR")
    expect(isDecided([clear, clear, clear])).toBe(false)
    expect(isDecided([clear, clear, clear, clear])).toBe(true)
    expect(isDecided([other, clear, clear, clear, clear])).toBe(true)
    expect(isDecided([other, other, clear, clear, clear, clear])).toBe(false)
    const odd = candidatesOf(read("3333333"), "GB")
    expect(isDecided([odd, odd, odd, odd])).toBe(false)
  })
})
