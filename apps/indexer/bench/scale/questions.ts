import { createRandom } from "@urcar/sdk/testing"
import { encodeCursor } from "../../src/api/cursor.ts"
import { liveLife } from "./life.ts"
import { makeOf, plateOf, vinOf } from "./statements.ts"
import { addressOf, countries } from "./world.ts"

/** What is asked, and how often; `n` is the question's number. */
export interface Question {
  readonly what: string
  readonly times: number
  readonly path: (n: number) => string
  /** Whether the answer is the right one. */
  readonly isRight: (answer: unknown, n: number) => boolean
}

/** Milliseconds that answers took. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

/** Where a sorted list stands so many rows down. */
export interface Depth {
  readonly km: number
  readonly vin: string
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
const hasItems = (answer: unknown) => {
  const items = field(answer, "items")
  return Array.isArray(items) && items.length > 0
}

/** Everything that people ask of the lists, over `vehicles` lives. */
export function questionsOver(vehicles: number, depth: Depth): Question[] {
  const random = createRandom(vehicles)
  const chosen = Array.from({ length: 5_000 }, () => random.integer(0, vehicles - 1))
  const at = (n: number) => chosen[n % chosen.length] ?? 0
  const plate = (n: number) => plateOf(at(n), countries[at(n) % countries.length] ?? "DE")
  const makeAndModel = (n: number) => {
    const { make, models } = makeOf(at(n))
    return `make=${encodeURIComponent(make)}&model=${encodeURIComponent(models[n % models.length] ?? "")}`
  }
  const words = (n: number) => `${makeOf(at(n)).make} ${makeOf(at(n)).models[0].slice(0, 2)}`
  const deep = encodeCursor({ order: "km", value: depth.km, key: depth.vin })
  const list = (what: string, query: (n: number) => string, times = 300): Question => ({
    ...{ what, times, path: (n) => `/vehicles?${query(n)}`, isRight: hasItems },
  })
  return [
    {
      ...{ what: "vehicle by VIN, its whole life", times: 2_000, path: (n) => `/vehicles/${vinOf(at(n))}` },
      isRight: (answer, n) => field(field(answer, "vehicle"), "vin") === vinOf(at(n)),
    },
    {
      ...{ what: "vehicle by plate", times: 2_000, path: (n) => `/plates/${encodeURIComponent(plate(n))}` },
      isRight: (answer, n) => JSON.stringify(answer).includes(vinOf(at(n))),
    },
    list("list, newest first, first page with counts", () => ""),
    list("list of a make and model, first page with counts", makeAndModel),
    list("… sorted by mileage", (n) => `${makeAndModel(n)}&sort=km`),
    list("list on sale, cheapest first", () => "onSale=true&sort=price"),
    list("list of a country and a fuel", (n) => `country=${countries[n % 4]}&fuel=diesel`),
    list("list of vehicles that are ILLOGICAL", () => "verdict=ILLOGICAL"),
    list("list by five letters of a VIN", (n) => `q=${vinOf(at(n)).slice(0, 15)}`),
    list("page nine tenths down the whole list, by mileage", () => `sort=km&cursor=${deep}`),
    list("an owner's vehicles", (n) => `owner=${liveLife(at(n)).vehicle.owner}`),
    list("list by words, a make and the begin of a model", (n) => `q=${encodeURIComponent(words(n))}`),
    list("list of a make by year and mileage", (n) => `make=${makeOf(at(n)).make}&yearMin=2018&kmMax=60000`),
    {
      ...{ what: "sales to compare with, of one make and model", times: 50 },
      path: (n) => `/comparables?${makeAndModel(n)}&currency=${addressOf("euro")}`,
      isRight: hasItems,
    },
    { ...{ what: "directory, first page", times: 100, path: () => "/licences" }, isRight: hasItems },
    {
      ...{ what: "figures of the market", times: 20, path: () => "/market" },
      isRight: (answer) => field(answer, "vehicles") !== undefined,
    },
    {
      ...{ what: "statistics of the market", times: 5 },
      path: () => `/market/statistics?currency=${addressOf("euro")}`,
      isRight: (answer) => typeof answer === "object",
    },
  ]
}

/** Asks one question after the other, after a tenth as many that do not count. @throws of a wrong answer */
export async function ask(url: string, { what, times, path, isRight }: Question): Promise<Times> {
  const taken: number[] = []
  const warming = Math.ceil(times / 10)
  for (let n = 0; n < times + warming; n++) {
    const since = performance.now()
    const response = await fetch(`${url}${path(n)}`)
    const answer: unknown = await response.json()
    const time = performance.now() - since
    if (!response.ok || !isRight(answer, n))
      throw new Error(`${what}: ${path(n)} answered ${response.status}`)
    if (n >= warming) taken.push(time)
  }
  const sorted = taken.sort((one, other) => one - other)
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p50: share(0.5), p95: share(0.95), longest: share(1) }
}
