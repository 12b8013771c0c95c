import { getRecords, getVehicle, noRoot, type ReadClient, UrcarError } from "@urcar/sdk"
import type { Address, Hex } from "viem"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { lowerCase } from "../lower-case.ts"

/** A record that commits to a sealed part. */
export interface SealingRecord {
  readonly sequence: number
  readonly root: Hex
  /** Lower case. */
  readonly author: Address
}

/** A vehicle as the chain says now: whose it is, and which of its records commit to sealed parts. */
export interface SealedFile {
  /** Lower case. */
  readonly owner: Address
  readonly records: readonly SealingRecord[]
}

/** Asks the chain, at every request, who may do what with a vehicle's sealed parts. */
export function createFindFile(client: ReadClient) {
  return async (vin: string): Promise<SealedFile | null> => {
    try {
      const [vehicle, records] = await Promise.all([getVehicle(client, { vin }), getRecords(client, { vin })])
      const sealing = records.filter(({ sealedRoot }) => sealedRoot !== noRoot)
      return {
        owner: lowerCase(vehicle.owner),
        records: sealing.map(({ sequence, sealedRoot, author }) => ({
          ...{ sequence, author: lowerCase(author) },
          root: sealedRoot,
        })),
      }
    } catch (error) {
      if (!(error instanceof UrcarError)) throw error
      if (error.name === "VehicleUnknownError" || error.name === "InvalidVinError") return null
      throw new ChainUnavailableRefusal()
    }
  }
}

/** See {@link createFindFile}. */
export type FindFile = ReturnType<typeof createFindFile>
