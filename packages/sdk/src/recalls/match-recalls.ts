import { parseVin } from "../vin/vin.ts"

/** Recalls of one vehicle, as a public list states them. */
export interface RecalledVehicle {
  readonly vin: string
}

/** What a list of VINs gave when it was compared with public recalls. */
export interface RecallMatches<Recalled> {
  readonly matches: readonly Recalled[]
  /** Of the list, as written: what is no VIN. */
  readonly malformed: readonly string[]
}

/** The manufacturers' parts of VINs, each once: what to download recalls of. It tells a make, and no vehicle. */
export function wmisOf(vins: readonly string[]): string[] {
  return [...new Set(vins.map((vin) => vin.slice(0, 3)))].sort()
}

/**
 * Compares VINs with public recalls on the device that knows them: nobody learns which vehicles one asks for.
 *
 * @param lines VINs as written, in any spelling that {@link parseVin} takes
 */
export function matchRecalls<Recalled extends RecalledVehicle>(
  lines: readonly string[],
  recalls: readonly Recalled[],
): RecallMatches<Recalled> {
  const { vins, malformed } = readVins(lines)
  const asked = new Set(vins)
  return { matches: recalls.filter(({ vin }) => asked.has(vin)), malformed }
}

/** VINs of lines, and lines that are none. Empty lines are neither. */
export function readVins(lines: readonly string[]): { vins: string[]; malformed: string[] } {
  const vins: string[] = []
  const malformed: string[] = []
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== "")) {
    try {
      vins.push(parseVin(line))
    } catch {
      malformed.push(line)
    }
  }
  return { vins, malformed }
}
