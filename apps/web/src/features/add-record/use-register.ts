"use client"

import { useQuery } from "@tanstack/react-query"
import type { IndexedRecord, VehicleSummary } from "@urcar/sdk/indexer-client"
import { isVin } from "@urcar/sdk/vin"
import type { ReadLife } from "#lib/odometer-entries.ts"
import { useServices } from "#lib/wallet/use-services.ts"

/** What the register knows of a VIN. */
export type Registered = {
  vin: string
  isRegistered: boolean
  /** Text of its plate, `"DE BXY1234"`; empty for none */
  plate: string
  country: string
  status: string
  owner: string
  /** Highest odometer ever read, in metres */
  markMetres: number
  /** From our lists; absent where they do not answer */
  summary: VehicleSummary | undefined
  records: readonly IndexedRecord[]
  /** What the odometer engine judges by; absent where our lists do not answer */
  life: ReadLife | undefined
}

const unknown = (vin: string): Registered => ({
  vin,
  isRegistered: false,
  plate: "",
  country: "",
  status: "active",
  owner: "",
  markMetres: 0,
  summary: undefined,
  records: [],
  life: undefined,
})

/** A vehicle as the chain has it, with what our lists add; looks once the VIN is complete. */
export function useRegistered(vin: string) {
  const { reader, indexer } = useServices()
  return useQuery({
    queryKey: ["registered", vin],
    enabled: isVin(vin),
    queryFn: async (): Promise<Registered> => {
      const { getVehicle, getPlateOf } = await import("@urcar/sdk/actions")
      const client = await reader()
      const life = indexer()
        .then((lists) => lists.getVehicle(vin))
        .catch(() => null)
      try {
        const [vehicle, plate] = await Promise.all([getVehicle(client, { vin }), getPlateOf(client, { vin })])
        const { country, status, owner, mark } = vehicle
        const lists = await life
        return {
          ...{ vin, isRegistered: true, plate, country, status, owner, markMetres: Number(mark) },
          summary: lists?.vehicle,
          records: lists?.records ?? [],
          life: lists ?? undefined,
        }
      } catch (error) {
        if (error instanceof Error && error.name === "VehicleUnknownError") return unknown(vin)
        throw error
      }
    },
  })
}
