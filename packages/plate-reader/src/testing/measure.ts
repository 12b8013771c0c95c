import type { Engine } from "../engine/engine.ts"
import { readSigns, toReadings } from "../read-plate.ts"
import { vote } from "../reading/vote.ts"
import { disturbances, photograph } from "./photograph.ts"
import { type DrawnCountry, drawnCountries, type Random, randomPlate } from "./random-plates.ts"

/** One plate that was drawn and read. */
export interface Measured {
  readonly country: DrawnCountry
  readonly disturbance: string
  readonly plate: string
  readonly candidates: readonly string[]
  /** The same where the patrol had chosen the country. */
  readonly candidatesOfCountry: readonly string[]
}

/** Draws plates of every country under disturbances by name, so many each, and reads them. */
export async function* measure(
  engine: Engine,
  random: Random,
  count: number,
  names: readonly string[] = Object.keys(disturbances),
): AsyncGenerator<Measured> {
  for (const [disturbance, strength] of Object.entries(disturbances)) {
    if (!names.includes(disturbance)) continue
    for (const country of drawnCountries)
      for (let index = 0; index < count; index++) {
        const drawn = randomPlate(country, random)
        const picture = photograph(drawn, strength, random)
        const { plate } = drawn
        const lines = await readSigns(engine, picture)
        const plates = (chosen?: string) =>
          vote(toReadings(lines, chosen)).map((candidate) => candidate.plate)
        yield {
          ...{ country, disturbance, plate },
          candidates: plates(),
          candidatesOfCountry: plates(country),
        }
      }
  }
}

/** Of plates read: how many, how many as the first candidate, how many among the candidates, each also by country. */
export function count(measured: readonly Measured[]) {
  const share = (is: (one: Measured) => boolean) => measured.filter(is).length / Math.max(1, measured.length)
  return {
    plates: measured.length,
    exact: share(({ plate, candidates }) => candidates[0] === plate),
    among: share(({ plate, candidates }) => candidates.includes(plate)),
    exactOfCountry: share(({ plate, candidatesOfCountry }) => candidatesOfCountry[0] === plate),
    amongOfCountry: share(({ plate, candidatesOfCountry }) => candidatesOfCountry.includes(plate)),
  }
}
