import { describe, expect, test } from "vitest"
import { createFormat, toMetres } from "./format.ts"

const german = createFormat({ locale: "de", tag: "de-DE", unit: "km", theme: undefined })
const british = createFormat({ locale: "en", tag: "en-GB", unit: "mi", theme: undefined })
const plain = (text: string) => text.replaceAll(/\s/g, " ")

describe("createFormat", () => {
  test("default: distance in the reader's unit, the other one beside it", () => {
    expect(german.distance(123_456_000)).toEqual({ text: "123.456 km", other: "76.712 mi" })
    expect(british.distance(123_456_000)).toEqual({ text: "76,712 mi", other: "123,456 km" })
  })
  test("behavior: a reading in miles reads back as it was read", () => {
    for (const miles of [0, 1, 7, 1000, 76_711, 99_999, 1_234_567, 9_999_999]) {
      expect(british.distance(toMetres(miles, "mi")).text).toBe(`${british.number(miles)} mi`)
    }
  })
  test("behavior: cents only where there are any", () => {
    expect(plain(german.money(1_250_000n))).toBe("12.500 €")
    expect(british.money(1_250_050)).toBe("€12,500.50")
  })
  test("behavior: days are UTC days, whatever the machine's zone", () => {
    expect(british.date(Date.UTC(2026, 10, 21, 23, 59) / 1000)).toBe("21 Nov 2026")
    expect(plain(german.dateTime(new Date(Date.UTC(2026, 10, 21, 14, 5))))).toBe("21.11.2026, 14:05")
  })
})
