import type { ReadClient } from "../../chain/clients.ts"
import { plateCandidates } from "../../plate/candidates.ts"
import type { Plate } from "../../plate/normalise.ts"
import { parseVin } from "../../vin/vin.ts"
import { getPlate } from "../getPlate/getPlate.ts"

/** A vehicle that a search text can mean. */
export interface FoundVehicle {
  readonly vin: string
  /** The plate it was found by; `null` where the text is a VIN. */
  readonly plate: Plate | null
}

/** Parameters of {@link findVehicles}. */
export interface FindVehiclesParameters {
  /** A VIN, or a plate with or without its country in front. */
  readonly subject: string
}

/**
 * The vehicles that a text can mean. What has the length of a VIN is one, registered or not; anything else is a plate of
 * now, and more than one vehicle where several countries have given it out.
 *
 * @throws InvalidVinError, InvalidPlateError, UrcarError
 */
export async function findVehicles(
  client: ReadClient,
  { subject }: FindVehiclesParameters,
): Promise<FoundVehicle[]> {
  if (subject.replace(/[\s·-]/g, "").length === 17) return [{ vin: parseVin(subject), plate: null }]
  const answers = plateCandidates(subject).map(async (plate) => {
    const { vin } = await getPlate(client, { plate })
    return vin === null ? [] : [{ vin, plate }]
  })
  return (await Promise.all(answers)).flat()
}
