"use client"

import { useQuery } from "@tanstack/react-query"
import type { StockItem } from "@urcar/sdk/indexer-client"
import type { PriceStanding } from "@urcar/sdk/price"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

const every = 10_000

/** The cars an account owns, holds or offers for others. */
export function useStock(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["stock", account],
    refetchInterval: every,
    queryFn: async () => (await (await indexer()).getStock(account)).items,
  })
}

/** Where an asked price stands; `null` where too few such cars were sold to say. */
export type Standing = PriceStanding | null

/** Where each price stands among realised sales, by VIN: computed here, as the page of a sale does. */
export function useStandings(items: readonly StockItem[]) {
  const { indexer } = useServices()
  const priced = items.flatMap(({ vehicle }) => (vehicle.offer ? [{ vehicle, offer: vehicle.offer }] : []))
  return useQuery({
    queryKey: ["standings", priced.map(({ offer }) => offer.saleId).join(" ")],
    enabled: priced.length > 0,
    staleTime: 60_000,
    queryFn: async () => {
      const [lists, { judgePrice, priceVehicle }] = await Promise.all([indexer(), import("@urcar/sdk/price")])
      const asked = new Map<string, ReturnType<typeof lists.listComparables>>()
      const standings = priced.map(async ({ vehicle, offer }) => {
        const { make, model } = vehicle
        const { currency } = offer
        if (make === null || model === null) return [vehicle.vin, null] as const
        const question = `${make} ${model} ${currency}`
        const answer = asked.get(question) ?? lists.listComparables({ make, model, currency })
        asked.set(question, answer)
        const known = priceVehicle(vehicle, await answer)
        const standing = known.state === "estimated" ? judgePrice(known.estimate, Number(offer.price)) : null
        return [vehicle.vin, standing] as const
      })
      return new Map<string, Standing>(await Promise.all(standings))
    },
  })
}
