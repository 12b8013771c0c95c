"use client"

import { useQuery } from "@tanstack/react-query"
import { useServices } from "#lib/wallet/use-services.ts"

/** Insurers that are licensed now, by their names where the directory has them. */
export function useInsurers() {
  const { indexer, config } = useServices()
  return useQuery({
    queryKey: ["insurers"],
    staleTime: 60_000,
    retry: 0,
    queryFn: async () => {
      const [lists, { localActors, localChainId }] = await Promise.all([
        indexer(),
        import("@urcar/sdk/local"),
      ])
      const { items } = await lists.listLicences({ role: "insurer", standing: "active", limit: 100 })
      const actors = config.chainId === localChainId ? localActors : []
      return items.map(({ account, name, country }) => ({
        ...{ account, country },
        name: name ?? actors.find(({ address }) => address.toLowerCase() === account)?.name,
      }))
    },
  })
}

/** What the signer granted to insurers, while the gateway takes its signature. */
export function useGivenGrants(authorization: string | undefined) {
  const { gateway } = useServices()
  return useQuery({
    queryKey: ["given-car-grants", authorization],
    enabled: authorization !== undefined,
    gcTime: 0,
    retry: 0,
    queryFn: async () =>
      authorization === undefined ? null : (await gateway()).listCarGrants(authorization),
  })
}
