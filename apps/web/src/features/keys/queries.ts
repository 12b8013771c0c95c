"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { hasFederationRole } from "#lib/wallet/federation-role.ts"
import { useServices } from "#lib/wallet/use-services.ts"

const every = 8000

/** Re-issues of a key, and those that would put it in another one's place. */
export function useKeyReissues(key: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["key-reissues", key],
    refetchInterval: every,
    queryFn: async () => (await (await indexer()).listKeyReissues({ key, limit: 50 })).items,
  })
}

/** Titles that a replaced key still holds. */
export function useWaitingTitles(oldKey: Address, isAsked: boolean) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["waiting-titles", oldKey],
    enabled: isAsked,
    refetchInterval: every,
    queryFn: async () => (await (await indexer()).listVehicles({ owner: oldKey, limit: 100 })).items,
  })
}

/** Whether the account decides for the federation's court, from the chain. */
export function useIsCourt(account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["is-court", account],
    enabled: account !== undefined,
    queryFn: async () => (account ? hasFederationRole(await reader(), "court", account) : false),
  })
}
