"use client"

import { useQuery } from "@tanstack/react-query"
import { hasRole, type RoleName } from "@urcar/sdk/kinds"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** A licensed party of the directory. */
export type Party = {
  account: Address
  name: string | undefined
  country: string
  roles: readonly RoleName[]
}

const asked: readonly RoleName[] = [
  ...(["department", "police", "inspection-station", "dealer", "workshop", "manufacturer"] as const),
  ...(["insurer", "notary", "bank"] as const),
]

/** Everybody who is licensed now, from the directory; on the local chain also under the demo's names. */
export function useParties() {
  const { indexer, config } = useServices()
  return useQuery({
    queryKey: ["parties"],
    staleTime: 60_000,
    queryFn: async (): Promise<Party[]> => {
      const [lists, { localActors, localChainId }] = await Promise.all([
        indexer(),
        import("@urcar/sdk/local"),
      ])
      const pages = await Promise.all(
        asked.map((role) => lists.listLicences({ role, standing: "active", limit: 100 })),
      )
      const found = new Map(pages.flatMap(({ items }) => items.map((item) => [item.account, item])))
      const nameOf = (account: string) =>
        config.chainId === localChainId
          ? localActors.find(({ address }) => address.toLowerCase() === account)?.name
          : undefined
      return Array.from(found.values(), ({ account, name, country, roles }) => ({
        account,
        name: name ?? nameOf(account),
        country,
        roles: asked.filter((role) => hasRole(roles, role)),
      }))
    },
  })
}
