import type { ReadClient } from "../../chain/clients.ts"
import { plateRegistryAbi } from "../../generated/index.ts"
import { plateToBytes16 } from "../../plate/bytes.ts"
import type { Plate } from "../../plate/normalise.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** A plate's present. */
export interface PlateUse {
  /** The vehicle it is on; `null` while it is on none. */
  readonly vin: string | null
  /** Of the plate's latest event; 0 for a plate never assigned. */
  readonly sequence: number
  /** Block of the plate's latest event. */
  readonly lastBlock: number
}

/** Parameters of {@link getPlate}. */
export interface GetPlateParameters {
  readonly plate: Plate
}

/** Which vehicle a plate is on now. @throws InvalidPlateError, UrcarError */
export async function getPlate(client: ReadClient, { plate }: GetPlateParameters): Promise<PlateUse> {
  const use = await read(client, "plateRegistry", plateRegistryAbi, "useOf", [plateToBytes16(plate)])
  return { ...use, vin: textFromBytes(use.vin) || null }
}

/** Parameters of {@link getPlateOf}. */
export interface GetPlateOfParameters {
  readonly vin: string
}

/** The text of the plate on a vehicle now (`"DE BXY1234"`); empty for none. @throws InvalidVinError, UrcarError */
export async function getPlateOf(client: ReadClient, { vin }: GetPlateOfParameters): Promise<string> {
  return textFromBytes(
    await read(client, "plateRegistry", plateRegistryAbi, "plateOf", [vinToBytes(parseVin(vin))]),
  )
}
