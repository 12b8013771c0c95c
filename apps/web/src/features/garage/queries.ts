"use client"

import { useQuery } from "@tanstack/react-query"
import type { DeskName } from "@urcar/sdk/actions"
import { hasRole } from "@urcar/sdk/kinds"
import type { Address } from "viem"
import { coin } from "#lib/amounts.ts"
import { useServices } from "#lib/wallet/use-services.ts"

const every = 8000

/** The vehicles an account owns, and those it is only the registered holder of. */
export function useOwnVehicles(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["own-vehicles", account],
    refetchInterval: every,
    queryFn: async () => {
      const lists = await indexer()
      const [owned, held] = await Promise.all([
        lists.listVehicles({ owner: account, limit: 100 }),
        lists.listVehicles({ holder: account, limit: 100 }),
      ])
      const isOwned = new Set(owned.items.map(({ vin }) => vin))
      return { owned: owned.items, held: held.items.filter(({ vin }) => !isOwned.has(vin)) }
    },
  })
}

/** One vehicle from the chain, with the life our lists have of it. */
export function useVehicleFile(vin: string) {
  const { indexer, reader } = useServices()
  return useQuery({
    queryKey: ["vehicle-file", vin],
    queryFn: async () => {
      const { getVehicle } = await import("@urcar/sdk/actions")
      const [vehicle, life] = await Promise.all([
        reader().then((client) => getVehicle(client, { vin })),
        indexer().then((lists) => lists.getVehicle(vin)),
      ])
      return { vehicle, life }
    },
  })
}

/** Notaries and banks that can attest a sale. */
export function useAttesters() {
  const { indexer, config } = useServices()
  return useQuery({
    queryKey: ["attesters"],
    staleTime: 60_000,
    queryFn: async () => {
      const [lists, { localActors, localChainId }] = await Promise.all([
        indexer(),
        import("@urcar/sdk/local"),
      ])
      const pages = await Promise.all([
        lists.listLicences({ role: "notary", standing: "active", limit: 100 }),
        lists.listLicences({ role: "bank", standing: "active", limit: 100 }),
      ])
      const actors = config.chainId === localChainId ? localActors : []
      return pages
        .flatMap(({ items }) => items)
        .map(({ account, name, country, roles }) => ({
          ...{ account, country },
          name: name ?? actors.find(({ address }) => address.toLowerCase() === account)?.name,
          role: hasRole(roles, "notary") ? ("notary" as const) : ("bank" as const),
        }))
    },
  })
}

const desks = ["saleDesk", "escrowDesk"] as const satisfies readonly DeskName[]

/** Money that waits for an account at the desks, from the chain. */
export function useCredits(account: Address) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["credits", account],
    refetchInterval: every,
    queryFn: async () => {
      const [{ getCredit }, { getDeployment }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("@urcar/sdk/chain"),
      ])
      const client = await reader()
      const euro = getDeployment(client.chain.id).addresses.testEuro
      const places = desks.flatMap((desk) => [
        { desk, name: "euro" as const, currency: euro },
        { desk, name: "coin" as const, currency: coin },
      ])
      const credits = await Promise.all(
        places.map(async ({ name, ...place }) => ({
          ...{ ...place, name },
          amount: await getCredit(client, { account, ...place }),
        })),
      )
      return credits.filter(({ amount }) => amount > 0n)
    },
  })
}

/** The sales an account has made, the latest first. */
export function useOwnSales(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["own-sales", account],
    queryFn: async () => (await indexer()).listSales({ seller: account, limit: 50 }),
  })
}
