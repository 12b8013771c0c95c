"use client"

import { useQuery } from "@tanstack/react-query"
import type { Plate } from "@urcar/sdk/plate"
import { useServices } from "#lib/wallet/use-services.ts"
import type { VehicleCase } from "../logic/rules.ts"

/** A vehicle as a form needs it. */
export type KnownVehicle = VehicleCase & {
  /** Make and model; empty where the lists do not say */
  car: string
}

/** A vehicle's present from the register, its name from the lists; `null` for a VIN nobody registered. */
export function useVehicle(vin: string | undefined) {
  const { reader, indexer } = useServices()
  return useQuery({
    queryKey: ["police-vehicle", vin],
    enabled: vin !== undefined,
    retry: 0,
    queryFn: async (): Promise<KnownVehicle | null> => {
      if (!vin) return null
      const [{ getPlateOf, getVehicle }, { VehicleUnknownError }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("@urcar/sdk/errors"),
      ])
      const client = await reader()
      const lists = await indexer()
      try {
        const [vehicle, plate, life] = await Promise.all([
          getVehicle(client, { vin }),
          getPlateOf(client, { vin }),
          lists.getVehicle(vin).catch(() => null),
        ])
        if (vehicle.recordCount === 0) return null
        const theft = life?.records.findLast(({ kind }) => kind === "theft")
        const car = [life?.vehicle.make, life?.vehicle.model].filter(Boolean).join(" ")
        return { vehicle, plate, car, theftCountry: theft?.authorCountry ?? undefined }
      } catch (error) {
        if (error instanceof VehicleUnknownError) return null
        throw error
      }
    },
  })
}

/** Which vehicle a plate is on now. */
export function usePlateUse(plate: Plate | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["plate-use", plate?.country, plate?.plate],
    enabled: plate !== undefined,
    retry: 0,
    queryFn: async () => {
      if (!plate) return null
      const { getPlate } = await import("@urcar/sdk/actions")
      return getPlate(await reader(), { plate })
    },
  })
}

/** Reads what was scanned or pasted as a key, its checksum included. */
export function useReadKey(text: string) {
  return useQuery({
    queryKey: ["read-key", text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const [{ getAddress }, { readKey }] = await Promise.all([
        import("viem/utils"),
        import("../logic/read-key.ts"),
      ])
      return readKey(text, (address) => getAddress(address) === address)
    },
  })
}

/** What was typed, as a plate; `undefined` for a text that is none. */
export type ReadPlate = { plate: Plate; text: string; isUsual: boolean } | undefined

/** Reads what was typed as a plate of a country, and says whether it has that country's usual form. */
export function useReadPlate(country: string, text: string) {
  return useQuery({
    queryKey: ["read-plate", country, text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<{ read: ReadPlate }> => {
      const { formatPlateText, hasNationalFormat, normalisePlate } = await import("@urcar/sdk/plate")
      try {
        const plate = normalisePlate(country, text)
        return { read: { plate, text: formatPlateText(plate), isUsual: hasNationalFormat(plate) } }
      } catch {
        return { read: undefined }
      }
    },
  })
}
