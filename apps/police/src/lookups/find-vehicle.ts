import {
  getPlate,
  getPlateOf,
  getVehicle,
  InvalidPlateError,
  plateCandidates,
  type ReadClient,
  VehicleUnknownError,
} from "@urcar/sdk"
import { createIndexerClient, IndexerQueryError, IndexerUnavailableError } from "@urcar/sdk/indexer-client"
import type { Address } from "viem"
import { unavailable } from "../sessions/police-now.ts"
import {
  ListsUnavailableRefusal,
  PlateAmbiguousRefusal,
  PlateMalformedRefusal,
  VehicleUnknownRefusal,
} from "./refusals.ts"

/** A vehicle as the chain has it now. */
export interface FoundVehicle {
  readonly vin: string
  /** Its plate now, `"DE BXY1234"`; empty for none. */
  readonly plate: string
  /** Whether it carries the plate that was asked for; true for a VIN. */
  readonly isCurrentPlate: boolean
  readonly owner: Address
  readonly holder: Address
}

/** Finds vehicles by VIN or plate. */
export type FindVehicle = ReturnType<typeof createFindVehicle>

/** A plate's present comes from the chain alone; its past from the indexer, and what it names is asked of the chain. */
export function createFindVehicle(client: ReadClient, indexerUrl: string) {
  const indexer = createIndexerClient(indexerUrl, { timeout: 3_000 })

  const read = async (vin: string, isCurrentPlate: boolean): Promise<FoundVehicle> => {
    const [vehicle, plate] = await Promise.all([
      getVehicle(client, { vin }),
      getPlateOf(client, { vin }),
    ]).catch((error: unknown) => {
      if (error instanceof VehicleUnknownError) throw new VehicleUnknownRefusal()
      return unavailable(error)
    })
    return { vin, plate, isCurrentPlate, owner: vehicle.owner, holder: vehicle.holder }
  }

  const findNow = async (text: string, country: string | undefined): Promise<string[]> => {
    const candidates = readCandidates(text, country)
    const uses = await Promise.all(candidates.map((plate) => getPlate(client, { plate }))).catch(unavailable)
    return unique(uses.flatMap(({ vin }) => (vin === null ? [] : [vin])))
  }

  const findFormer = async (text: string, country: string | undefined): Promise<string[]> => {
    try {
      const { matches } = await indexer.findPlate(text, { country })
      return unique(matches.map(({ vehicle }) => vehicle.vin))
    } catch (error) {
      if (error instanceof IndexerUnavailableError) throw new ListsUnavailableRefusal()
      if (error instanceof IndexerQueryError) throw new PlateMalformedRefusal()
      throw error
    }
  }

  return {
    /** @throws VehicleUnknownRefusal, ChainUnavailableRefusal */
    byVin: (vin: string) => read(vin, true),
    /** @throws PlateMalformedRefusal, PlateAmbiguousRefusal, VehicleUnknownRefusal, ListsUnavailableRefusal */
    byPlate: async (text: string, country: string | undefined): Promise<FoundVehicle> => {
      const now = await findNow(text, country)
      const vins = now.length > 0 ? now : await findFormer(text, country)
      const [vin, ...others] = vins
      if (vin === undefined) throw new VehicleUnknownRefusal()
      if (others.length > 0) throw new PlateAmbiguousRefusal(vins.slice(0, 10))
      return read(vin, now.length > 0)
    },
  }
}

function readCandidates(text: string, country: string | undefined) {
  try {
    return plateCandidates(text, country)
  } catch (error) {
    if (error instanceof InvalidPlateError) throw new PlateMalformedRefusal()
    throw error
  }
}

function unique(vins: readonly string[]): string[] {
  return [...new Set(vins)]
}
