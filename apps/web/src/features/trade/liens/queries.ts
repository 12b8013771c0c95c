"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** Milliseconds between two looks at what changes by others' acts. */
const every = 5000

/** The liens of a holder, the latest first, past ones too. */
export function useHeldLiens(holder: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["liens", holder],
    refetchInterval: every,
    queryFn: async () => (await (await indexer()).listLiens({ holder, limit: 100 })).items,
  })
}

/** A car's whole life as the lists know it: what it is called, its liens, the sales that are under way. */
export function useLife(vin: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["life", vin],
    enabled: vin !== "",
    refetchInterval: every,
    queryFn: async () => (await indexer()).getVehicle(vin),
  })
}
