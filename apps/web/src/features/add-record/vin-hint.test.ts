import { parseVin } from "@urcar/sdk/vin"
import { expect, test } from "vitest"
import { makeIn, readVinHint } from "./vin-hint.ts"

test("default: maker and the years its tenth sign can stand for, without asking anybody", async () => {
  expect(await readVinHint(parseVin("WVWZZZ1KZTW700140"), 2026)).toEqual({
    ...{ manufacturer: "Volkswagen car", make: "Volkswagen" },
    years: [1996, 2026],
  })
  expect((await readVinHint(parseVin("1HGCM82633A004352"), 2026)).make).toBe("Honda")
})

test("behavior: a maker that the library does not know, a sign that is no year", async () => {
  const hint = await readVinHint(parseVin("WNWZZZ1JZ0W000001"), 2026)
  expect(hint).toEqual({ manufacturer: "", make: "", years: [] })
})

test("behavior: of the maker's text only its name is a make", () => {
  for (const [text, make] of [
    ["Fiat car Also Fiat Fullback", "Fiat"],
    ["Renault & Eagle Medallion made by Renault", "Renault"],
    ["Mercedes-Benz & Maybach", "Mercedes-Benz"],
    ["Škoda Auto AS", "Škoda Auto AS"],
    ["", ""],
  ] as const)
    expect(makeIn(text)).toBe(make)
})
