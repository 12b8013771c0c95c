import { describe, expect, test } from "vitest"
import { countFilters, readFilters, setFilters, toQuestion, widen, writeFilters } from "./filters.ts"

const euro = "0x00000000000000000000000000000000000000e0"
const toUnits = (euros: number) => `${euros}000000`
const read = (query: string) => readFilters(Object.fromEntries(groups(query)))

function groups(query: string): [string, string | string[]][] {
  const search = new URLSearchParams(query)
  return [...new Set(search.keys())].map((name) => {
    const values = search.getAll(name)
    return [name, values.length > 1 ? values : (values[0] ?? "")]
  })
}

describe("readFilters and writeFilters", () => {
  const full =
    "q=polo&make=VW&model=Polo&yearMin=2015&yearMax=2020&priceMin=5000&priceMax=12000&kmMax=90000" +
    "&fuel=petrol,diesel&country=DE&verdict=LOGICAL&status=active&onSale=yes&sort=-km"

  test("default: the address of a filter gives the same filter and the same address", () => {
    const { filters, problems } = read(full)
    expect(problems).toEqual([])
    expect(writeFilters(filters)).toBe(full)
    expect(read(writeFilters(filters)).filters).toEqual(filters)
  })
  test("behavior: a form's empty answers and unknown words are left out", () => {
    const { filters } = read("make=&model=Golf&fuel=steam&country=Germany&verdict=FINE&onSale=&sort=best&x=1")
    expect(writeFilters(filters)).toBe("")
  })
  test("behavior: boxes ticked apart are one list, in the catalogue's order", () => {
    expect(writeFilters(read("verdict=NO_JUDGEMENT&verdict=LOGICAL").filters)).toBe(
      "verdict=LOGICAL,NO_JUDGEMENT",
    )
  })
  test("behavior: numbers are read as people write them", () => {
    expect(read("priceMax=12.500 &kmMax=90’000").filters).toMatchObject({ priceMax: 12_500, kmMax: 90_000 })
  })
  test("behavior: a number that is none is named", () => {
    const { filters, problems } = read("yearMin=old&kmMax=-5&priceMin=1e9")
    expect(problems).toEqual(["yearMin", "priceMin", "kmMax"])
    expect(writeFilters(filters)).toBe("")
  })
  test("behavior: the place in the list stands apart from the filters", () => {
    const { filters, cursor } = read("make=VW&cursor=abc")
    expect(cursor).toBe("abc")
    expect(writeFilters(filters)).toBe("make=VW")
    expect(writeFilters(filters, cursor)).toBe("make=VW&cursor=abc")
  })
})

describe("countFilters", () => {
  test("default: sorting narrows nothing", () => {
    expect(countFilters(read("make=VW&fuel=petrol,diesel&sort=km").filters)).toBe(2)
  })
})

describe("widen", () => {
  test("default: each filter can be taken away", () => {
    const { filters } = read("make=VW&model=Polo&fuel=petrol&kmMax=9")
    expect(setFilters(filters)).toEqual(["make", "model", "kmMax", "fuel"])
    expect(writeFilters(widen(filters, "fuel"))).toBe("make=VW&model=Polo&kmMax=9")
    expect(writeFilters(widen(filters, "make"))).toBe("kmMax=9&fuel=petrol")
  })
})

describe("toQuestion", () => {
  test("default: prices are asked in one currency, in its smallest unit", () => {
    expect(toQuestion(read("priceMax=9000&make=VW").filters, euro, toUnits)).toEqual({
      make: "VW",
      priceMax: "9000000000",
      currency: euro,
    })
  })
  test("behavior: without a price every currency is listed", () => {
    expect(toQuestion(read("onSale=yes").filters, euro, toUnits)).toEqual({ onSale: true })
  })
})
