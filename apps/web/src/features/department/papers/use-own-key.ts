"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** The key that an account has published, its signature checked; `null` where it has none. */
export function useOwnKey(account: Address) {
  const { gateway, config } = useServices()
  return useQuery({
    queryKey: ["encryption-key", account],
    retry: 0,
    queryFn: async () => {
      const { getDomain } = await import("@urcar/sdk/chain")
      return (await gateway()).getKey(account, getDomain(config.chainId))
    },
  })
}
