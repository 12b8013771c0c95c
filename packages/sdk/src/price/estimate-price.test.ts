import { describe, expect, test } from "vitest"
import { InvalidPriceInputError } from "../errors/price-errors.ts"
import { createPriceMarket } from "../testing/price-market.ts"
import { createPriceBook } from "./book.ts"
import { estimatePrice } from "./estimate-price.ts"
import { evaluatePrices } from "./evaluate-prices.ts"
import { priceFormula } from "./formula.ts"
import type { PriceEstimate, PriceSale, PriceVehicle } from "./types.ts"

const sales = createPriceMarket(1_500)
const asked = { make: "made", model: " ALPHA ", year: 2019, km: 60_000, fuel: "Petrol" }

function estimate(from: readonly PriceSale[], vehicle: PriceVehicle = asked): PriceEstimate {
  const found = estimatePrice(createPriceBook(from), vehicle)
  if (found === null) throw new Error("no estimate")
  return found
}

describe("estimatePrice", () => {
  test("default: close to the rule that made the prices, with what it rests on", () => {
    const { price, low, high, basis, version, comparables } = estimate(sales)
    const rule = Math.exp(10 - 0.1 * 6 - 60_000 / 400_000)
    expect(Math.abs(Math.log(price / rule))).toBeLessThan(0.05)
    expect({ basis, version }).toEqual({ basis: "comparables", version: priceFormula.version })
    expect(low).toBeLessThan(price)
    expect(high).toBeGreaterThan(price)
    expect(comparables).toHaveLength(priceFormula.comparables)
    expect(comparables.every(({ sale }) => sale.model === "Alpha")).toBe(true)
    expect(comparables.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2)
    expect(comparables.map(({ weight }) => weight)).toEqual(
      comparables.map(({ weight }) => weight).toSorted((one, other) => other - one),
    )
  })

  test("behavior: the band holds about four of five prices that are not in the book", () => {
    const { coverage, inBand, meanError } = evaluatePrices(
      createPriceBook(sales),
      createPriceMarket(1_500, 2),
    )
    expect(coverage).toBe(1)
    expect(inBand).toBeGreaterThan(0.77)
    expect(inBand).toBeLessThan(0.85)
    expect(meanError).toBeLessThan(0.06)
  })

  test("behavior: without engine and power the band reaches farther up and less far down", () => {
    const [bare, stated] = [estimate(sales), estimate(sales, { ...asked, powerKw: 90 })]
    const reach = ({ low, price, high }: PriceEstimate) => Math.log(high / price) / Math.log(price / low)
    expect(reach(bare)).toBeGreaterThan(1.1 * reach(stated))
    expect(bare.low / bare.price).toBeGreaterThan(stated.low / stated.price)
  })

  test("behavior: the order of the sales does not matter", () => {
    expect(estimate(sales.toReversed())).toEqual(estimate(sales))
    const nameless = sales.map(({ id: _, vin: __, ...sale }) => sale)
    expect(estimate(nameless.toReversed())).toEqual(estimate(nameless))
  })

  test("behavior: prices in another unit give the same in that unit", () => {
    const scaled = sales.map((sale) => ({ ...sale, price: sale.price * 1_000_000 }))
    const [one, other] = [estimate(sales), estimate(scaled)]
    for (const name of ["price", "low", "high"] as const)
      expect(other[name] / 1_000_000 / one[name]).toBeCloseTo(1, 3)
  })

  test("behavior: dearer sales never make it cheaper", () => {
    const { price, comparables } = estimate(sales)
    const names = new Set(comparables.map(({ sale }) => sale.id))
    const dearer = sales.map((sale) => (names.has(sale.id) ? { ...sale, price: sale.price * 1.2 } : sale))
    expect(estimate(dearer).price).toBeGreaterThan(price)
  })

  test("behavior: under five comparables there is no label's basis, and still a price", () => {
    for (const count of [0, 1, 4, 5, 6]) {
      const own = sales.filter(({ model }) => model === "Alpha").slice(0, count)
      const rest = sales.filter(({ model }) => model !== "Alpha")
      const found = estimate([...own, ...rest])
      expect(found.comparables).toHaveLength(count)
      expect(found.basis).toBe(count < 5 ? "formula" : "comparables")
      expect(found.low <= found.price && found.price <= found.high && found.low > 0).toBe(true)
    }
    expect(estimatePrice(createPriceBook(sales), { ...asked, make: "Unmade" })).toBeNull()
    expect(estimatePrice(createPriceBook([]), asked)).toBeNull()
  })

  test("behavior: of one seller a fifth of the comparables at most, however many are left", () => {
    for (const size of [1_500, 60, 30, 14]) {
      const crowded = sales
        .slice(0, size)
        .map((sale, index) => ({ ...sale, seller: index % 2 ? "one" : `s${index % 20}` }))
      const { comparables } = estimate(crowded)
      const counts = Map.groupBy(comparables, ({ sale }) => sale.seller)
      const most = Math.max(...Array.from(counts.values(), (list) => list.length))
      expect(most).toBeLessThanOrEqual(Math.max(1, comparables.length / 5))
    }
  })

  test("behavior: authorities' transfers, older sales of a vehicle and the vehicle itself are left out", () => {
    const plain = estimate(sales)
    const given = sales.map((sale) => ({ ...sale, id: `${sale.id} given`, price: 1, isByAuthority: true }))
    const older = sales.map((sale) => ({ ...sale, id: `${sale.id} old`, price: 9, at: (sale.at ?? 0) - 1 }))
    expect(estimate([...sales, ...given])).toEqual(plain)
    expect(estimate([...sales, ...older])).toEqual(plain)
    const vin = plain.comparables[0]?.sale.vin
    const without = estimate(sales, { ...asked, vin })
    expect(without.comparables.some(({ sale }) => sale.vin === vin)).toBe(false)
  })

  test("behavior: a few absurd prices hardly move it", () => {
    const { price } = estimate(sales)
    const absurd = sales.map((sale, index) => (index % 50 === 0 ? { ...sale, price: 1e-9 } : sale))
    expect(Math.abs(Math.log(estimate(absurd).price / price))).toBeLessThan(0.03)
  })

  test("behavior: any market gives finite prices in order", () => {
    const same = sales.slice(0, 40).map((sale) => ({ ...sale, price: 5_000, year: 2019, km: 0 }))
    const bare = sales
      .slice(0, 9)
      .map(({ make, model, year, km, price }) => ({ make, model, year, km, price }))
    for (const market of [same, bare, sales.slice(0, 1), sales.slice(0, 60)])
      for (const year of [1886, 2019, 2100])
        for (const km of [0, 20_000_000]) {
          const { low, price, high } = estimate(market, {
            ...asked,
            model: "Beta",
            year,
            km,
            engineCc: 50_000,
          })
          expect([low, price, high].every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
          expect(low <= price && price <= high).toBe(true)
        }
  })

  test.each([
    { make: "" },
    { model: " " },
    { year: 2019.5 },
    { year: 3000 },
    { km: -1 },
    { km: Number.NaN },
    { engineCc: -5 },
    { powerKw: Number.POSITIVE_INFINITY },
  ])("error: InvalidPriceInputError for %o", (wrong) => {
    const [member, value] = Object.entries(wrong)[0] ?? []
    const book = createPriceBook(sales)
    expect(() => estimatePrice(book, { ...asked, ...wrong })).toThrow(InvalidPriceInputError)
    const listed = [...sales.slice(0, 3), { ...asked, price: 1, ...wrong }]
    expect(() => createPriceBook(listed)).toThrow(
      expect.objectContaining({ values: { member, value, index: 3 } }),
    )
  })

  test.each([
    { price: 0 },
    { price: -1 },
    { price: Number.NaN },
    { price: Number.POSITIVE_INFINITY },
    { at: Number.NaN },
  ])("error: InvalidPriceInputError for a sale with %o", (wrong) => {
    expect(() => createPriceBook([{ ...asked, price: 1, ...wrong }])).toThrow(InvalidPriceInputError)
  })
})
