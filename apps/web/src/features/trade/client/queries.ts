"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address, Hex } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** Milliseconds between two looks at what changes by others' acts. */
const every = 5000

/** What one unit of gas costs now; asked only while somebody is connected. */
export function useGasPrice(account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["gas-price"],
    enabled: account !== undefined,
    staleTime: 15_000,
    queryFn: async () => {
      const { getGasPrice } = await import("viem/actions")
      return getGasPrice(await reader())
    },
  })
}

/** How many euros the desk may take of an account. */
export function useAllowance(account: Address | undefined, isAsked: boolean) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["allowance", account],
    enabled: account !== undefined && isAsked,
    refetchInterval: every,
    queryFn: async () => {
      if (!account) return 0n
      const [{ readContract }, { testEuroAbi }, { getDeployment }] = await Promise.all([
        import("viem/actions"),
        import("@urcar/sdk/generated"),
        import("@urcar/sdk/chain"),
      ])
      const client = await reader()
      const { testEuro, saleDesk } = getDeployment(client.chain.id).addresses
      const read = { address: testEuro, abi: testEuroAbi, functionName: "allowance" } as const
      return readContract(client, { ...read, args: [account, saleDesk] })
    },
  })
}

/** An account's own latest offer in one sale. */
export function useOwnOffer(saleId: Hex, account: Address | undefined) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["own-offer", saleId, account],
    enabled: account !== undefined,
    refetchInterval: every,
    queryFn: async () => {
      if (!account) return null
      const { items } = await (await indexer()).listOffers({ saleId, buyer: account, limit: 1 })
      return items[0] ?? null
    },
  })
}

/** All that an account has to do with sales: as buyer, seller, attester. */
export function useTrade(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["trade", account],
    refetchInterval: every,
    queryFn: async () => {
      const lists = await indexer()
      const [waiting, offers, listed, sold, bought] = await Promise.all([
        lists.listOffers({ attester: account, state: "open" }),
        lists.listOffers({ buyer: account, limit: 20 }),
        lists.listVehicles({ owner: account, onSale: true, limit: 50 }),
        lists.listSales({ seller: account, limit: 20 }),
        lists.listSales({ buyer: account, limit: 20 }),
      ])
      return {
        waiting: waiting.items,
        offers: offers.items,
        listed: listed.items,
        sales: [...sold.items, ...bought.items].toSorted((one, other) => other.at - one.at),
      }
    },
  })
}

/** What the desk owes an account, from the chain: euro in millionths, coin in 10⁻¹⁸. */
export function useCredits(account: Address) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["credits", account],
    refetchInterval: every,
    queryFn: async () => {
      const [{ getCredit }, { getDeployment }, { zeroAddress }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("@urcar/sdk/chain"),
        import("viem"),
      ])
      const client = await reader()
      const { testEuro } = getDeployment(client.chain.id).addresses
      const credits = [testEuro, zeroAddress].map(async (currency) => ({
        currency,
        amount: await getCredit(client, { account, currency }),
      }))
      return (await Promise.all(credits)).filter(({ amount }) => amount > 0n)
    },
  })
}

/** A car as the lists know it: its name, plate and head. */
export function useCar(vin: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["car", vin],
    refetchInterval: every,
    queryFn: async () => {
      const { items } = await (await indexer()).listVehicles({ q: vin, limit: 1 })
      return items[0] ?? null
    },
  })
}
