import type { Address, Hex } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** States of a vehicle; the place in this list is the number on chain. */
export const vehicleStatuses = ["active", "stolen", "exported", "scrapped", "annulled"] as const

/** One of {@link vehicleStatuses}. */
export type VehicleStatus = (typeof vehicleStatuses)[number]

/** A vehicle as the chain holds it. */
export interface Vehicle {
  readonly vin: string
  /** The zero address once the registration is annulled. */
  readonly owner: Address
  /** The registered holder (leasing); the owner unless set. */
  readonly holder: Address
  /** Responsible country, ISO 3166-1 alpha-2. */
  readonly country: string
  readonly status: VehicleStatus
  /** Whether an authority's transfer of the title is announced and still open. */
  readonly isFrozen: boolean
  /** Whether a reading below the mark was ever recorded. */
  readonly isBreached: boolean
  /** Highest odometer ever read, in metres. */
  readonly mark: bigint
  readonly recordCount: number
  /** Block of the last record. */
  readonly lastBlock: number
  readonly head: Hex
}

/** Parameters of {@link getVehicle}. */
export interface GetVehicleParameters {
  readonly vin: string
}

/** A vehicle's present. @throws VehicleUnknownError, InvalidVinError, UrcarError */
export async function getVehicle(client: ReadClient, parameters: GetVehicleParameters): Promise<Vehicle> {
  const vin = parseVin(parameters.vin)
  const vehicle = await read(client, "vehicleRegistry", vehicleRegistryAbi, "vehicleOf", [vinToBytes(vin)])
  const status = vehicleStatuses[vehicle.status] ?? "active"
  return { ...vehicle, vin, status, country: textFromBytes(vehicle.country) }
}
