import type { Engine } from "./engine/engine.ts"
import type { GrayImage } from "./image/gray.ts"
import { isolateLines } from "./line/isolate-lines.ts"
import { candidatesOf, type PlateCandidate } from "./reading/candidates.ts"

/** Candidates of each reading of a picture: empty where it shows no line of signs. */
export type PlateReadings = readonly (readonly PlateCandidate[])[]

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
  const readings: PlateCandidate[][] = []
  for (const { image } of isolateLines(picture))
    readings.push(candidatesOf(await engine.readLine(image), country))
  return readings.filter((candidates) => candidates.length > 0)
}
