import { describe, expect, test } from "vitest"
import { euro, fill } from "./text.ts"

describe("fill", () => {
  test("default", () => {
    const text = { en: "Reads {reading}, pays {price} after {time}.", de: "{reading}, {price}, {time}" }
    expect(
      fill(text, { reading: { km: 131_500 }, price: { euro: 12_000n * euro }, time: { days: 14 } }),
    ).toEqual({
      en: "Reads 131,500 km, pays €12,000 after 14 days.",
      de: "131.500 km, 12.000\u00a0€, 14 Tage",
    })
  })

  test("behavior: cents are kept where there are any", () => {
    expect(fill({ en: "{price}", de: "{price}" }, { price: { euro: (5n * euro) / 2n } }).en).toBe("€2.50")
  })

  test("error: RangeError for a place without a value", () => {
    expect(() => fill({ en: "{nothing}", de: "" })).toThrow(RangeError)
  })
})
