"use client"

import { useQuery } from "@tanstack/react-query"
import { useServices } from "#lib/wallet/use-services.ts"
import type { TitleCase } from "../logic/title.ts"

const every = 5000

/** A vehicle's title and the act that is announced about it, from the chain; looked at again every few seconds. */
export function useTitle(vin: string) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["title", vin],
    refetchInterval: every,
    queryFn: async (): Promise<TitleCase> => {
      const { getAuthorityTransfer, getVehicle } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [vehicle, transfer] = await Promise.all([
        getVehicle(client, { vin }),
        getAuthorityTransfer(client, { vin }),
      ])
      return { vehicle, transfer }
    },
  })
}
