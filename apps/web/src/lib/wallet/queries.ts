"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "./use-services.ts"

/** Seconds between two looks at what changes by others' acts. */
const every = 5000

/** An account's licence, from the chain. */
export function useLicence(account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["licence", account],
    enabled: account !== undefined,
    queryFn: async () => {
      if (!account) return null
      const { getLicence } = await import("@urcar/sdk/actions")
      return getLicence(await reader(), { account })
    },
  })
}

/** An owner key's certificate, from the chain; looked at again every few seconds. */
export function useCertificate(key: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["certificate", key],
    enabled: key !== undefined,
    refetchInterval: every,
    queryFn: async () => {
      if (!key) return null
      const { getCertificate } = await import("@urcar/sdk/actions")
      return getCertificate(await reader(), { key })
    },
  })
}

/** What an account has: coin in its smallest unit (10⁻¹⁸), euro in millionths. */
export type Balances = { coin: bigint; euro: bigint }

/** An account's balances, from the chain; looked at again every few seconds. */
export function useBalances(account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["balances", account],
    enabled: account !== undefined,
    refetchInterval: every,
    queryFn: async (): Promise<Balances | null> => {
      if (!account) return null
      const [{ getEuroBalance }, { getBalance }] = await Promise.all([
        import("@urcar/sdk/actions"),
        import("viem/actions"),
      ])
      const client = await reader()
      const [coin, euro] = await Promise.all([
        getBalance(client, { address: account }),
        getEuroBalance(client, { account }),
      ])
      return { coin, euro }
    },
  })
}

/** What the indexer's lists say of a key: its business's name, its cars, its credits. */
export function useKey(key: Address | undefined) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["key", key],
    enabled: key !== undefined,
    queryFn: async () => (key ? (await indexer()).getKey(key) : null),
  })
}

/** Whether the chain answers, and how old its last block is, in seconds; looked at again every few seconds. */
export function useChainHealth(enabled: boolean) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["chain-health"],
    enabled,
    refetchInterval: every,
    retry: 0,
    queryFn: async () => {
      const { getBlockNumber } = await import("viem/actions")
      const started = Date.now()
      const block = await getBlockNumber(await reader(), { cacheTime: 0 })
      return { block: Number(block), answeredIn: Date.now() - started }
    },
  })
}
