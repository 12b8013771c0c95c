import { type Address, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** A vehicle held for a buyer whose money a desk has taken. */
export interface Reservation {
  readonly desk: Address
  readonly buyer: Address
  readonly seller: Address
  /** Unix seconds, inclusive. */
  readonly until: number
}

/** Parameters of {@link getReservation}. */
export interface GetReservationParameters {
  readonly vin: string
}

/** The reservation of a vehicle that stands now; `null` for none. @throws InvalidVinError, UrcarError */
export async function getReservation(
  client: ReadClient,
  { vin }: GetReservationParameters,
): Promise<Reservation | null> {
  const bytes = vinToBytes(parseVin(vin))
  const reservation = await read(client, "vehicleRegistry", vehicleRegistryAbi, "reservedFor", [bytes])
  return reservation.desk === zeroAddress ? null : reservation
}
