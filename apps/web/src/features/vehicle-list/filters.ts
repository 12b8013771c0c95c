import {
  odometerVerdicts,
  type VehicleListParameters,
  type VehicleSort,
  vehicleSorts,
  vehicleStatuses,
} from "@urcar/sdk/indexer-client"
import { fuels } from "@urcar/sdk/kinds"

/** A buyer's own standard. Prices are whole euros, mileage kilometres. */
export type VehicleFilters = {
  readonly q?: string
  readonly make?: string
  readonly model?: string
  readonly yearMin?: number
  readonly yearMax?: number
  readonly priceMin?: number
  readonly priceMax?: number
  readonly kmMax?: number
  readonly fuel: readonly (typeof fuels)[number][]
  readonly country?: string
  readonly verdict: readonly (typeof odometerVerdicts)[number][]
  readonly status: readonly (typeof vehicleStatuses)[number][]
  readonly onSale?: boolean
  readonly sort?: VehicleSort
}

/** The search part of an address, as the server hands it to a page. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** Filters that a single text or number sets, in the order of the form. */
const numbers = {
  yearMin: [1886, 2100],
  yearMax: [1886, 2100],
  priceMin: [0, 100_000_000],
  priceMax: [0, 100_000_000],
  kmMax: [0, 20_000_000],
} as const

type NumberName = keyof typeof numbers

/** What a list is sorted by unless its address says otherwise. */
const usualSort: VehicleSort = "recent"

/** An address read: the filters, the names of those that could not be, and where in the list to go on. */
export type ReadFilters = {
  readonly filters: VehicleFilters
  readonly problems: readonly NumberName[]
  readonly cursor: string | undefined
}

const textOf = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).trim().slice(0, 60)

const listOf = (value: string | readonly string[] | undefined): string[] =>
  (typeof value === "string" ? [value] : [...(value ?? [])]).flatMap((part) => part.split(","))

const known = <Word extends string>(words: readonly Word[], asked: readonly string[]): Word[] =>
  words.filter((word) => asked.includes(word))

/** A whole number as people write it: `12.500` and `12 500` are 12500. */
function numberOf(text: string, [least, most]: readonly [number, number]): number | undefined {
  const digits = text.replaceAll(/[\s.,'’]/g, "")
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

/** Reads the filters of an address; what it does not know is left out. */
export function readFilters(search: SearchParams): ReadFilters {
  const problems: NumberName[] = []
  const readNumber = (name: NumberName): { [Key in NumberName]?: number } => {
    const text = textOf(search[name])
    if (text === "") return {}
    const value = numberOf(text, numbers[name])
    if (value === undefined) problems.push(name)
    return value === undefined ? {} : { [name]: value }
  }
  const country = textOf(search.country).toUpperCase()
  const sort = vehicleSorts.find((name) => name === textOf(search.sort))
  const onSale = textOf(search.onSale)
  const cursor = typeof search.cursor === "string" && search.cursor !== "" ? search.cursor : undefined
  const q = textOf(search.q)
  const make = textOf(search.make)
  const model = textOf(search.model)
  const filters: VehicleFilters = {
    ...(q.length > 1 ? { q } : {}),
    ...(make === "" ? {} : { make }),
    ...(make === "" || model === "" ? {} : { model }),
    ...readNumber("yearMin"),
    ...readNumber("yearMax"),
    ...readNumber("priceMin"),
    ...readNumber("priceMax"),
    ...readNumber("kmMax"),
    fuel: known(fuels, listOf(search.fuel)),
    ...(/^[A-Z]{2}$/.test(country) ? { country } : {}),
    verdict: known(odometerVerdicts, listOf(search.verdict)),
    status: known(vehicleStatuses, listOf(search.status)),
    ...(onSale === "yes" || onSale === "no" ? { onSale: onSale === "yes" } : {}),
    ...(sort === undefined || sort === usualSort ? {} : { sort }),
  }
  return { filters, problems, cursor }
}

const names = [
  ...(["q", "make", "model", "yearMin", "yearMax", "priceMin", "priceMax", "kmMax"] as const),
  ...(["fuel", "country", "verdict", "status", "onSale", "sort"] as const),
] as const

/** The search part of the address that holds these filters: the same filters always give the same text. */
export function writeFilters(filters: VehicleFilters, cursor?: string): string {
  const pairs = names.flatMap((name): [string, string][] => {
    const value = filters[name]
    if (value === undefined) return []
    if (typeof value === "boolean") return [[name, value ? "yes" : "no"]]
    const text = typeof value === "object" ? value.join(",") : String(value)
    return text === "" ? [] : [[name, text]]
  })
  return new URLSearchParams([...pairs, ...(cursor === undefined ? [] : [["cursor", cursor]])])
    .toString()
    .replaceAll("%2C", ",")
}

/** How many filters narrow the list. */
export function countFilters(filters: VehicleFilters): number {
  const { sort: _, ...narrowing } = filters
  return new URLSearchParams(writeFilters(narrowing)).size
}

/**
 * The question to the indexer.
 *
 * @param euro the token that prices are asked in: other currencies do not compare
 * @param toUnits whole euros in that token's smallest unit
 */
export function toQuestion(
  filters: VehicleFilters,
  euro: `0x${string}` | undefined,
  toUnits: (euros: number) => string,
): VehicleListParameters {
  const { priceMin, priceMax, fuel, verdict, status, ...rest } = filters
  const asksPrice = priceMin !== undefined || priceMax !== undefined
  return {
    ...rest,
    ...(fuel.length > 0 && { fuel: [...fuel] }),
    ...(verdict.length > 0 && { verdict: [...verdict] }),
    ...(status.length > 0 && { status: [...status] }),
    ...(priceMin !== undefined && { priceMin: toUnits(priceMin) }),
    ...(priceMax !== undefined && { priceMax: toUnits(priceMax) }),
    ...(asksPrice && euro !== undefined && { currency: euro }),
  }
}

/** A model says nothing without its make. */
function withoutModel({ model: _, ...rest }: VehicleFilters): VehicleFilters {
  return rest
}

/** The filters without one of them: a way to widen a list that is empty. */
export function widen(filters: VehicleFilters, name: (typeof names)[number]): VehicleFilters {
  if (name === "fuel" || name === "verdict" || name === "status") return { ...filters, [name]: [] }
  const { [name]: _, ...rest } = filters
  return name === "make" ? withoutModel(rest) : rest
}

/** The filters that are set, in the order of the form. */
export function setFilters(filters: VehicleFilters): (typeof names)[number][] {
  return names.filter((name) => name !== "sort" && new URLSearchParams(writeFilters(filters)).has(name))
}
