"use client"

import { useQuery } from "@tanstack/react-query"
import type { Round } from "@urcar/sdk/actions"
import type { Address } from "viem"
import { type CurrencyName, coin } from "#lib/amounts.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { listPeriods } from "./logic/period.ts"

/** One period in one currency, as the pool has it. */
export type PeriodRound = { period: number; isRunning: boolean; round: Round }

/** What it takes to post or challenge, in millionths of a euro, and how many seconds after a period one may post. */
export type PoolTerms = { bond: bigint; posting: number }

/** The pool's periods, the latest first. */
export type Periods = { currency: Address; items: readonly PeriodRound[]; hasMore: boolean } & PoolTerms

/** The latest periods in one currency, from the chain. */
export function usePeriods(name: CurrencyName, most: number) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["reward-periods", name, most],
    placeholderData: (before) => before,
    queryFn: async (): Promise<Periods> => {
      const [{ getRewardPeriod, getRound }, { getDeployment }, { rewardPoolAbi }, { readContract }] =
        await Promise.all([
          import("@urcar/sdk/actions"),
          import("@urcar/sdk/chain"),
          import("@urcar/sdk/generated"),
          import("viem/actions"),
        ])
      const client = await reader()
      const { testEuro, rewardPool } = getDeployment(client.chain.id).addresses
      const currency = name === "euro" ? testEuro : coin
      const pool = { address: rewardPool, abi: rewardPoolAbi } as const
      const [known, bond, posting] = await Promise.all([
        getRewardPeriod(client),
        readContract(client, { ...pool, functionName: "BOND" }),
        readContract(client, { ...pool, functionName: "POSTING" }),
      ])
      const [now, first] = [Number(known.now), Number(known.first)]
      const items = await Promise.all(
        listPeriods({ now, first }, most).map(async (period) => {
          const round = await getRound(client, { currency, period: BigInt(period) })
          return { period, isRunning: period === now, round }
        }),
      )
      return { currency, items, hasMore: now - first + 1 > most, bond, posting: Number(posting) }
    },
  })
}

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
