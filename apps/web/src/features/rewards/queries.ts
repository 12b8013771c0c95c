"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** A period that is over, computed in this browser once it is asked for; nothing can change it any more. */
export function useComputedPeriod(currency: Address, period: number, isAsked: boolean) {
  const { reader } = useServices()
  return useQuery({
    meta: { local: true },
    queryKey: ["computed-period", currency, period],
    enabled: isAsked,
    retry: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { computePeriod } = await import("./compute.ts")
      return computePeriod(await reader(), currency, period)
    },
  })
}

/** Whether the account took its part of a period. */
export function useIsClaimed(currency: Address, period: number, account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["reward-claimed", currency, period, account],
    enabled: account !== undefined,
    queryFn: async () => {
      if (!account) return false
      const { isRewardClaimed } = await import("@urcar/sdk/actions")
      return isRewardClaimed(await reader(), { currency, period: BigInt(period), account })
    },
  })
}

/** Bonds that returned or were won, in euros. */
export function useReturnedBonds(account: Address) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["returned-bonds", account],
    queryFn: async () => {
      const [{ getPoolCredit }, { getDeployment }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("@urcar/sdk/chain"),
      ])
      const client = await reader()
      const currency = getDeployment(client.chain.id).addresses.testEuro
      return getPoolCredit(client, { account, currency })
    },
  })
}
