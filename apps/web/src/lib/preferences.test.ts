import { describe, expect, test } from "vitest"
import { choosePreferences, parseAcceptLanguage } from "./preferences.ts"

const choose = (acceptLanguage: string, locale?: string, theme?: string) =>
  choosePreferences({ acceptLanguage, locale, theme })

describe("parseAcceptLanguage", () => {
  test("default: by weight, then by place", () => {
    expect(parseAcceptLanguage("fr;q=0.3, de-AT, en;q=0.8, de;q=0.9")).toEqual(["de-AT", "de", "en", "fr"])
  })
  test("behavior: leaves out what is not a tag or not wanted", () => {
    expect(parseAcceptLanguage("*, en;q=0, <script>, de")).toEqual(["de"])
    expect(parseAcceptLanguage("")).toEqual([])
  })
})

describe("choosePreferences", () => {
  test("default", () => {
    expect(choose("")).toEqual({ locale: "en", tag: "en-IE", unit: "km", theme: undefined })
  })
  test("behavior: the browser's first language that the product speaks", () => {
    expect(choose("fr, de-AT;q=0.9, en;q=0.8")).toMatchObject({ locale: "de", tag: "de-AT", unit: "km" })
  })
  test("behavior: miles where roads are signed in miles", () => {
    expect(choose("en-GB")).toMatchObject({ tag: "en-GB", unit: "mi" })
    expect(choose("en-IE")).toMatchObject({ tag: "en-IE", unit: "km" })
  })
  test("behavior: the switch outweighs the browser", () => {
    expect(choose("en-GB", "de", "dark")).toEqual({ locale: "de", tag: "de-DE", unit: "km", theme: "dark" })
  })
  test("behavior: a cookie with anything else in it is ignored", () => {
    expect(choose("de", "xx", "neon")).toMatchObject({ locale: "de", theme: undefined })
  })
})
