"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"
import type { KnownKey } from "../logic/reissue.ts"

const every = 5000

/** A key's certificate and its latest re-issue, from the chain; looked at again every few seconds. */
export function useKnownKey(key: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["known-key", key],
    enabled: key !== undefined,
    refetchInterval: every,
    queryFn: async (): Promise<KnownKey | null> => {
      if (!key) return null
      const { getCertificate, getReissue } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [certificate, reissue] = await Promise.all([
        getCertificate(client, { key }),
        getReissue(client, { oldKey: key }),
      ])
      return { certificate, reissue }
    },
  })
}

/** What a key owns, as our lists say. */
export function useTitlesOf(key: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["titles-of", key],
    refetchInterval: every,
    queryFn: async () => (await (await indexer()).listVehicles({ owner: key, limit: 100 })).items,
  })
}
