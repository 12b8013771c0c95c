import { isKindName, kindsByName } from "@urcar/sdk/kinds"
import { decodePayload } from "@urcar/sdk/payload"
import { createRandom } from "@urcar/sdk/testing"
import type { Licence, Place, Plate } from "../../src/projections/rows.ts"
import { append, type LifeRows, openLife, openTitle } from "./apply.ts"
import { birthOf, plateOf, platingOf, type Random, visitOf } from "./statements.ts"
import { putOnSale, sell, wordOf } from "./trade.ts"
import {
  addressOf,
  blockAt,
  countries,
  day,
  type WorldCountry,
  type WriterKind,
  worldEnd,
  writersOf,
} from "./world.ts"

const writers = new Map(countries.map((country) => [country, writersOf(country)]))

/** Everybody who writes in the world, with how much they wrote so far. */
export function allWriters(): Licence[] {
  return [...writers.values()].flatMap((of) => Object.values(of).flat())
}

/** Ten records on average: eight to twelve. */
export const recordsOf = (number: number): number => 8 + (number % 5)

interface Course {
  readonly number: number
  readonly country: WorldCountry
  readonly plate: string
  readonly random: Random
}

/**
 * One vehicle's life as the indexer would keep it: each statement goes through the projections that the handlers call,
 * in their order, so that heads chain, verdicts are the engine's and counts add up. The same number lives the same life.
 */
export function liveLife(number: number): LifeRows {
  const random = createRandom(number)
  const country = countries[number % countries.length] ?? "DE"
  const plate = plateOf(number, country)
  const birth = birthOf(number, random)
  const { vin, occurredAt } = birth.record
  const built = placeAt(occurredAt, number, 0)
  const rows = openLife(vin, country, built)
  append(rows, birth, pickWriter("manufacturer", country, random), built)
  openTitle(rows, addressOf(`owner ${number}`), built)
  const plated = placeAt(occurredAt + 5 * day, number, 1)
  append(rows, platingOf(vin, plate, plated.at), pickWriter("police", country, random), plated)
  rows.plates.push(toPlate(vin, plate, plated))
  drive(rows, { number, country, plate, random })
  // Every twentieth is on sale.
  if (number % 20 === 0) putOnSale(rows, number, placeAt(rows.vehicle.lastRecordAt + day, number, 20), random)
  return rows
}

/** The years between: visits; every fourth vehicle is sold on the way, every fortieth clocked back at last. */
function drive(rows: LifeRows, { number, country, plate, random }: Course): void {
  const { vin, lastRecordAt } = rows.vehicle
  const left = recordsOf(number) - rows.records.length
  const step = Math.floor((worldEnd - lastRecordAt) / (left + 1))
  const each = Math.floor((random.integer(6_000, 25_000) * step) / (365 * day))
  for (let turn = 1; turn <= left; turn++) {
    const at = lastRecordAt + turn * step - random.integer(0, Math.floor(step / 4))
    const place = placeAt(at, number, turn + 1)
    if (number % 4 === 0 && turn === 3) {
      const desk = pickWriter("sale-desk", country, random)
      sell(rows, { number, plate, place, desk, random })
      continue
    }
    const isClocked = number % 40 === 7 && turn === left
    const km = isClocked ? Math.floor((turn * each) / 2) : turn * each
    const visit = visitOf(vin, plate, at, km, random)
    append(rows, visit, pickWriter(visit.by, country, random), place)
  }
}

function toPlate(vin: string, plate: string, { at, block, transaction }: Place): Plate {
  return {
    ...{ plate, sequence: 1, country: plate.slice(0, 2), vin, from: at, to: null },
    ...{ block, previousBlock: 0, releasedBlock: null, transaction },
  }
}

function placeAt(at: number, number: number, turn: number): Place {
  return { block: blockAt(at), at, transaction: wordOf(number + 1, turn + 1), logIndex: turn }
}

function pickWriter(by: WriterKind, country: WorldCountry, random: Random): Licence {
  const those = writers.get(country)?.[by] ?? []
  const writer = those[random.integer(0, those.length - 1)]
  if (writer === undefined) throw new RangeError(`Nobody is ${by} in ${country}.`)
  return writer
}

/** Lives some lives and looks whether each payload fits its kind. @throws of the first that does not */
export function requireHonest(count: number): void {
  for (let number = 0; number < count; number++)
    for (const { kind, payload } of liveLife(number).records) {
      if (!isKindName(kind)) throw new RangeError(`The catalogue has no ${kind}.`)
      kindsByName[kind].parse(decodePayload(payload))
    }
}
