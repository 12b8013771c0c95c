import type { Engine, ReadSign } from "./engine/engine.ts"
import type { GrayImage } from "./image/gray.ts"
import { isolateLines } from "./line/isolate-lines.ts"
import { candidatesOf, type PlateCandidate } from "./reading/candidates.ts"

/** Candidates of each reading of a picture: empty where it shows no line of signs. */
export type PlateReadings = readonly (readonly PlateCandidate[])[]

/** Reads what stands on a plate, in several ways: each line of signs as it was isolated. */
export async function readSigns(
  engine: Engine,
  picture: GrayImage,
): Promise<readonly (readonly ReadSign[])[]> {
  const lines: (readonly ReadSign[])[] = []
  for (const { image } of isolateLines(picture)) lines.push(await engine.readLine(image))
  return lines
}

/** What lines of signs can mean. @param country whose formats are tried; every country's where it is left out */
export function toReadings(lines: readonly (readonly ReadSign[])[], country?: string): PlateReadings {
  return lines.map((signs) => candidatesOf(signs, country)).filter((candidates) => candidates.length > 0)
}

/**
 * Reads the plate in a picture, in several ways that then vote.
 *
 * @param country whose formats are tried; every country's where it is left out
 */
export async function readPlate(
  engine: Engine,
  picture: GrayImage,
  country?: string,
): Promise<PlateReadings> {
  return toReadings(await readSigns(engine, picture), country)
}
