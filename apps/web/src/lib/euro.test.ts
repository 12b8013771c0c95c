import { expect, test } from "vitest"
import { euroText, parseEuro } from "./euro.ts"
import { createFormat } from "./format.ts"

const format = createFormat({ locale: "en", tag: "en-GB", unit: "km", theme: undefined })

test("an amount is written and read in euros, kept in millionths", () => {
  expect(euroText(2_500_000_000n, format)).toBe("€2,500")
  expect(parseEuro("2,500")).toBe(2_500_000_000n)
  expect(parseEuro("2.500,50")).toBe(2_500_500_000n)
  expect(parseEuro("0")).toBe(0n)
})

test("error: what is no amount is none", () => {
  for (const text of ["", "-5", "1e9", "12 euros", "1,2345"]) expect(parseEuro(text)).toBeUndefined()
})
