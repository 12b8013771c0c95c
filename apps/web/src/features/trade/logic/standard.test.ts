import { expect, test } from "vitest"
import { formatStandard, isAnyCar, parseStandard, toListParameters } from "./standard.ts"

const euro = "0xe7f1725e7734ce288f8367e1bb143e90bb3f0512"

const asked = {
  make: "Nordwerk",
  yearMin: "2018",
  kmMax: "90000",
  priceMax: "18500",
  verdict: ["LOGICAL", "NO_JUDGEMENT"],
  fuel: "petrol",
  country: "de",
  sort: "price",
}

test("a standard comes back from its own address", () => {
  const standard = parseStandard(asked)
  const again = parseStandard(Object.fromEntries(new URLSearchParams(formatStandard(standard))))
  expect(formatStandard(standard)).toBe(
    "make=Nordwerk&yearMin=2018&kmMax=90000&priceMax=18500&country=DE&verdict=LOGICAL&verdict=NO_JUDGEMENT&fuel=petrol&sort=price",
  )
  expect({ ...again, verdict: standard.verdict }).toEqual(standard)
})

test("behavior: what does not fit is left out", () => {
  const standard = parseStandard({
    make: "",
    yearMin: "18",
    kmMax: "-1",
    priceMax: "1e3",
    fuel: ["steam", "diesel"],
    country: "Germany",
    cursor: "a b",
    sort: "cheapest",
  })
  expect(standard).toEqual({ verdict: [], fuel: ["diesel"], sort: "listed" })
})

test("behavior: an empty form asks for any car", () => {
  expect(isAnyCar(parseStandard({ make: "", sort: "price", cursor: "abc" }))).toBe(true)
  expect(isAnyCar(parseStandard({ make: "Elbstrom" }))).toBe(false)
})

test("behavior: prices are asked in the euro's smallest unit, and in euro only", () => {
  const parameters = toListParameters(parseStandard(asked), euro)
  expect(parameters).toMatchObject({ onSale: true, priceMax: 18_500_000_000n, currency: euro, country: "DE" })
  expect(toListParameters(parseStandard({}), euro)).toEqual({ onSale: true, limit: 20, sort: "listed" })
})
