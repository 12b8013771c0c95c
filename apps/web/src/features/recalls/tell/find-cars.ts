import type { IndexerClient } from "@urcar/sdk/indexer-client"
import { isInRange, readRecallLines, type VinRange } from "@urcar/sdk/recalls"

/** A registered car that a recall concerns, with the plate that its record names. */
export type RecalledCar = { vin: string; plate: string | null }

/** What lines of VINs and ranges mean. */
export type FoundCars =
  | { state: "malformed"; line: string }
  | { state: "empty" }
  | { state: "tooMany" }
  /** `unknown`: single VINs that nobody registered */
  | { state: "found"; cars: readonly RecalledCar[]; unknown: readonly string[] }

const aPage = 100
/** Cars of one announcement: a few hundred signatures' worth is a job for the gateway. */
export const mostCars = 2_560

type Lists = Pick<IndexerClient, "listVehicles">

async function findRange(lists: Lists, range: VinRange): Promise<RecalledCar[] | undefined> {
  const found: RecalledCar[] = []
  let cursor: string | undefined
  do {
    const page = await lists.listVehicles({ q: range.prefix, limit: aPage, cursor })
    found.push(...page.items.filter(({ vin }) => isInRange(vin, range)).map(toCar))
    if (found.length > mostCars) return undefined
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  return found
}

const toCar = ({ vin, plate }: RecalledCar): RecalledCar => ({ vin, plate })

/** Looks up which registered cars a manufacturer's lines mean. @throws IndexerUnavailableError */
export async function findCars(lists: Lists, text: string): Promise<FoundCars> {
  const { vins, ranges, malformed } = readRecallLines(text.split(/[\n,;]+/))
  const [line] = malformed
  if (line !== undefined) return { state: "malformed", line }
  if (vins.length + ranges.length === 0) return { state: "empty" }
  if (vins.length > mostCars) return { state: "tooMany" }
  const cars = new Map<string, RecalledCar>()
  for (const range of ranges) {
    const found = await findRange(lists, range)
    if (found === undefined) return { state: "tooMany" }
    for (const car of found) cars.set(car.vin, car)
  }
  const unknown: string[] = []
  for (const vin of vins) {
    const { items } = await lists.listVehicles({ q: vin, limit: 1 })
    const [car] = items
    if (car?.vin === vin) cars.set(vin, toCar(car))
    else unknown.push(vin)
  }
  if (cars.size > mostCars) return { state: "tooMany" }
  return { state: "found", cars: [...cars.values()], unknown }
}
