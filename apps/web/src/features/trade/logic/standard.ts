import type { VehicleListParameters } from "@urcar/sdk/indexer-client"
import type { Address } from "viem"

/** Verdicts a standard can ask for, as the register names them. */
export const verdicts = ["LOGICAL", "NO_JUDGEMENT", "ILLOGICAL"] as const

/** Orders of the list of cars on sale. */
export const sorts = ["listed", "price", "-price", "km", "-year"] as const

/** Sources of power a buyer chooses from. */
export const fuels = [
  ...(["petrol", "diesel", "electric", "hybrid-petrol", "hybrid-diesel", "plug-in-petrol"] as const),
  ...(["plug-in-diesel", "lpg", "cng", "hydrogen", "ethanol", "other"] as const),
] as const

type Verdict = (typeof verdicts)[number]
type Sort = (typeof sorts)[number]
type Fuel = (typeof fuels)[number]

/** What a buyer asks of a car. Absent means: whatever. */
export type Standard = {
  make?: string
  model?: string
  yearMin?: number
  yearMax?: number
  kmMax?: number
  /** Whole euros */
  priceMin?: number
  /** Whole euros */
  priceMax?: number
  verdict: readonly Verdict[]
  fuel: readonly Fuel[]
  /** ISO 3166-1 alpha-2 */
  country?: string
  sort: Sort
  cursor?: string
}

/** A page's search parameters as the framework hands them over. */
export type SearchParameters = Record<string, string | string[] | undefined>

const microsPerEuro = 1_000_000n

const listOf = (value: string | string[] | undefined): string[] =>
  (Array.isArray(value) ? value : [value ?? ""]).flatMap((text) => text.split(",")).filter(Boolean)

const oneOf = (value: string | string[] | undefined): string => listOf(value)[0]?.trim() ?? ""

function wholeNumber(value: string | string[] | undefined, from: number, to: number): number | undefined {
  const text = oneOf(value)
  const number = Number(text)
  return /^\d+$/.test(text) && number >= from && number <= to ? number : undefined
}

function words<Word extends string>(value: string | string[] | undefined, known: readonly Word[]): Word[] {
  const given = listOf(value)
  return known.filter((word) => given.includes(word))
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined | "") =>
  value === undefined || value === "" ? {} : ({ [key]: value } as Partial<Record<Key, Value>>)

/** Reads a standard from an address; what does not fit is left out. */
export function parseStandard(parameters: SearchParameters): Standard {
  const text = (key: string) => oneOf(parameters[key]).slice(0, 60)
  const country = text("country").toUpperCase()
  const cursor = oneOf(parameters.cursor)
  return {
    ...given("make", text("make")),
    ...given("model", text("model")),
    ...given("yearMin", wholeNumber(parameters.yearMin, 1886, 2100)),
    ...given("yearMax", wholeNumber(parameters.yearMax, 1886, 2100)),
    ...given("kmMax", wholeNumber(parameters.kmMax, 0, 9_999_999)),
    ...given("priceMin", wholeNumber(parameters.priceMin, 0, 100_000_000)),
    ...given("priceMax", wholeNumber(parameters.priceMax, 0, 100_000_000)),
    ...given("country", /^[A-Z]{2}$/.test(country) ? country : ""),
    ...given("cursor", /^[A-Za-z0-9_-]{1,300}$/.test(cursor) ? cursor : ""),
    verdict: words(parameters.verdict, verdicts),
    fuel: words(parameters.fuel, fuels),
    sort: words(parameters.sort, sorts)[0] ?? "listed",
  }
}

/** The standard as the part of an address after the question mark, always in the same order; empty for none. */
export function formatStandard(standard: Standard): string {
  const { verdict, fuel, sort, cursor, ...rest } = standard
  const single = ["make", "model", "yearMin", "yearMax", "kmMax", "priceMin", "priceMax", "country"] as const
  const pairs: [string, string][] = single.flatMap((key): [string, string][] =>
    rest[key] === undefined ? [] : [[key, String(rest[key])]],
  )
  for (const word of verdict) pairs.push(["verdict", word])
  for (const word of fuel) pairs.push(["fuel", word])
  if (sort !== "listed") pairs.push(["sort", sort])
  if (cursor) pairs.push(["cursor", cursor])
  return new URLSearchParams(pairs).toString()
}

/** Whether the standard asks for anything at all. */
export function isAnyCar(standard: Standard): boolean {
  const { cursor: _, ...asked } = standard
  return formatStandard({ ...asked, sort: "listed" }) === ""
}

/**
 * The question to the indexer: cars on sale that meet the standard. Prices are compared in euro only, for two
 * currencies do not compare.
 *
 * @param euro the euro token's contract
 */
export function toListParameters(standard: Standard, euro: Address): VehicleListParameters {
  const { priceMin, priceMax, verdict, fuel, ...rest } = standard
  const isPriced = priceMin !== undefined || priceMax !== undefined
  return {
    ...rest,
    onSale: true,
    limit: 20,
    ...(verdict.length > 0 && { verdict: [...verdict] }),
    ...(fuel.length > 0 && { fuel: [...fuel] }),
    ...(priceMin !== undefined && { priceMin: BigInt(priceMin) * microsPerEuro }),
    ...(priceMax !== undefined && { priceMax: BigInt(priceMax) * microsPerEuro }),
    ...(isPriced && { currency: euro }),
  }
}
