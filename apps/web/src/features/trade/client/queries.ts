"use client"

import { useQuery } from "@tanstack/react-query"
import type { DeskName } from "@urcar/sdk/actions"
import type { IndexedEscrow, Stock } from "@urcar/sdk/indexer-client"
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

/** How many euros a desk may take of an account. */
export function useAllowance(account: Address | undefined, desk: DeskName) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["allowance", account, desk],
    enabled: account !== undefined,
    refetchInterval: every,
    queryFn: async () => {
      if (!account) return 0n
      const [{ readContract }, { testEuroAbi }, { getDeployment }] = await Promise.all([
        import("viem/actions"),
        import("@urcar/sdk/generated"),
        import("@urcar/sdk/chain"),
      ])
      const client = await reader()
      const { testEuro, [desk]: spender } = getDeployment(client.chain.id).addresses
      const read = { address: testEuro, abi: testEuroAbi, functionName: "allowance" } as const
      return readContract(client, { ...read, args: [account, spender] })
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

/** Own cars whose last offer ran out or became void: nobody can buy them, and nothing else says so. */
const lapsedOf = ({ items }: Stock) =>
  items.flatMap(({ vehicle, how, listing }) => {
    const isIdle = how === "owned" && vehicle.offer === null && vehicle.escrowId === null
    return isIdle && (listing?.state === "stale" || listing?.state === "expired")
      ? [{ vehicle, listing, state: listing.state }]
      : []
  })

/** All that an account has to do with sales: as buyer, seller, attester. */
export function useTrade(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["trade", account],
    refetchInterval: every,
    queryFn: async () => {
      const lists = await indexer()
      const [waiting, offers, stock, sold, bought, selling, buying] = await Promise.all([
        lists.listOffers({ attester: account, state: "open" }),
        lists.listOffers({ buyer: account, limit: 20 }),
        lists.getStock(account),
        lists.listSales({ seller: account, limit: 20 }),
        lists.listSales({ buyer: account, limit: 20 }),
        lists.listEscrows({ seller: account, limit: 50 }),
        lists.listEscrows({ buyer: account, limit: 50 }),
      ])
      return {
        waiting: waiting.items,
        offers: offers.items,
        listed: stock.items.filter(({ vehicle }) => vehicle.offer !== null).map(({ vehicle }) => vehicle),
        lapsed: lapsedOf(stock),
        escrows: [...selling.items, ...buying.items].toSorted(
          (one, other) => other.depositedAt - one.depositedAt,
        ),
        sales: [...sold.items, ...bought.items].toSorted((one, other) => other.at - one.at),
      }
    },
  })
}

const desks = ["saleDesk", "escrowDesk"] as const satisfies readonly DeskName[]

/** What the desks owe an account, from the chain: euro in millionths, coin in 10⁻¹⁸. */
export function useCredits(account: Address) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["desk-credits", account],
    refetchInterval: every,
    queryFn: async () => {
      const [{ getCredit }, { getDeployment }, { zeroAddress }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("@urcar/sdk/chain"),
        import("viem"),
      ])
      const client = await reader()
      const { testEuro } = getDeployment(client.chain.id).addresses
      const places = desks.flatMap((desk) => [testEuro, zeroAddress].map((currency) => ({ desk, currency })))
      const credits = await Promise.all(
        places.map(async (place) => ({ ...place, amount: await getCredit(client, { account, ...place }) })),
      )
      return credits.filter(({ amount }) => amount > 0n)
    },
  })
}

/**
 * What the escrow desk holds for an account that no sale needs yet: what a bond is taken from.
 *
 * @param isAsked only while somebody is connected: a page that is just read loads no chain client
 */
export function useBondCredit(account: Address, currency: Address, isAsked: boolean) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["bond-credit", account, currency],
    enabled: isAsked,
    refetchInterval: every,
    queryFn: async () => {
      const { getCredit } = await import("@urcar/sdk/actions")
      return getCredit(await reader(), { account, currency, desk: "escrowDesk" })
    },
  })
}

/** A sale by escrow as the lists know it; looked at again every few seconds while somebody is connected. */
export function useEscrow(known: IndexedEscrow, isAsked: boolean) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["escrow", known.saleId],
    enabled: isAsked,
    refetchInterval: every,
    initialData: known,
    queryFn: async () => (await (await indexer()).getEscrow(known.saleId)) ?? known,
  })
}

/** Whether a sale by escrow could not be settled now, from the chain; asked only where that decides what comes next. */
export function useObstruction({ saleId, state }: IndexedEscrow, isAsked: boolean) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["escrow-obstructed", saleId, state],
    enabled: isAsked && (state === "handed-over" || state === "accepted"),
    refetchInterval: every,
    queryFn: async () => {
      const { isEscrowObstructed } = await import("@urcar/sdk/actions")
      return isEscrowObstructed(await reader(), { saleId })
    },
  })
}

/** The lien that rests on a car now, `null` for none. */
export function useCarLien(vin: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["car-lien", vin],
    refetchInterval: every,
    queryFn: async () => {
      const { items } = await (await indexer()).listLiens({ vin, isActive: true, limit: 1 })
      return items[0] ?? null
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
