import { checkSale, toFacts, toPriceKey } from "./facts.ts"
import { priceFormula } from "./formula.ts"
import { createMakeMarket, type MakeMarket } from "./make-market.ts"
import type { SoldCar } from "./model-market.ts"
import { median } from "./quantile.ts"
import type { PriceSale } from "./types.ts"

/** Sales, ready to be asked. */
export interface PriceBook {
  readonly version: number
  /** The day asked about, unix seconds. */
  readonly asOf: number
  /** Sales that count. */
  readonly size: number
  /** The market of a make; `undefined` for one without sales. */
  readonly getMake: (make: string) => MakeMarket | undefined
}

/** How a book is read. */
export interface PriceBookOptions {
  /** Unix seconds; the latest sale's day by default. */
  readonly asOf?: number | undefined
}

/**
 * Prepares sales for {@link estimatePrice}. Their order does not matter. Transfers by an authority are left out, and of a vehicle
 * with a VIN only the latest sale counts. All prices are in one currency.
 *
 * @throws InvalidPriceInputError
 */
export function createPriceBook(sales: readonly PriceSale[], options: PriceBookOptions = {}): PriceBook {
  sales.forEach(checkSale)
  const asOf = options.asOf ?? findDay(sales)
  const cars = sales.flatMap((sale, index): SoldCar[] => {
    const facts = toFacts(sale, sale.at ?? asOf, asOf, index)
    return sale.isByAuthority === true ? [] : [{ sale, facts }]
  })
  const counted = latestOfEach(cars.sort(compareCars))
  const carsOf = Map.groupBy(counted, ({ facts }) => facts.make)
  const markets = new Map<string, MakeMarket>()
  const getMake = (make: string) => {
    const key = toPriceKey(make)
    const sold = carsOf.get(key)
    const market = markets.get(key) ?? (sold && createMakeMarket(sold))
    if (market !== undefined) markets.set(key, market)
    return market
  }
  return { version: priceFormula.version, asOf, size: counted.length, getMake }
}

function findDay(sales: readonly PriceSale[]): number {
  const days = sales.flatMap(({ at }) => (at === undefined || at === null ? [] : [at]))
  if (days.length > 0) return days.reduce((latest, at) => Math.max(latest, at))
  const year = median(sales.map((sale) => sale.year))
  return (Number.isNaN(year) ? 0 : year + priceFormula.undatedYears - 1970) * priceFormula.yearSeconds
}

/** The latest first, then by what tells two sales apart, so that the order they came in does not matter. */
function compareCars(one: SoldCar, other: SoldCar): number {
  return (
    one.facts.since - other.facts.since ||
    compareTexts(one.sale.id ?? "", other.sale.id ?? "") ||
    one.sale.price - other.sale.price ||
    one.facts.km - other.facts.km ||
    one.facts.age - other.facts.age ||
    compareTexts(toText(one), toText(other))
  )
}

function toText({ facts, sale }: SoldCar): string {
  return JSON.stringify([facts, sale.seller ?? null, sale.vin ?? null])
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function latestOfEach(cars: readonly SoldCar[]): SoldCar[] {
  const seen = new Set<string>()
  return cars.filter(({ sale: { vin } }) => {
    if (vin === undefined || vin === null) return true
    if (seen.has(vin)) return false
    return seen.add(vin)
  })
}
