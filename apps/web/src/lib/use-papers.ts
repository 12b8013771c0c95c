"use client"

import { useQuery } from "@tanstack/react-query"
import type { Hex } from "viem"
import { useServices } from "./wallet/use-services.ts"

/**
 * The encrypted papers of an application as the gateway has them, hashed here; `null` where it has none. An altered
 * file is an error.
 */
export function usePapers(documents: Hex, enabled = true) {
  const { gateway } = useServices()
  return useQuery({
    queryKey: ["papers", documents],
    enabled,
    retry: 0,
    queryFn: async (): Promise<Uint8Array | null> => (await gateway()).getFile(documents),
  })
}
