"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"
import type { Session } from "./logic/acts.ts"
import type { OpenedPart } from "./logic/open-parts.ts"

const every = 6000

/** The vehicle's records that commit to sealed parts, proven here; `null` where they cannot be. */
export function useProvenRecords(vin: string) {
  const { config } = useServices()
  return useQuery({
    queryKey: ["sealed-records", vin],
    retry: 0,
    queryFn: async () =>
      (await import("./logic/prove-records.ts")).proveRecords(config.rpc, vin, config.chainId),
  })
}

/** What the session's account may have of the vehicle's sealed parts, opened and proven here. Asked again and again. */
export function useOpenedParts(vin: string, session: Session | undefined) {
  const { gateway, config } = useServices()
  const { data: proven } = useProvenRecords(vin)
  const isAsked = session !== undefined && proven !== undefined && proven !== null
  return useQuery({
    queryKey: ["sealed-parts", vin, session?.authorization],
    enabled: isAsked,
    gcTime: 0,
    retry: 0,
    refetchInterval: () => (session && session.until * 1000 > Date.now() ? every : false),
    queryFn: async (): Promise<readonly OpenedPart[]> => {
      if (!session || !proven) return []
      const [{ openParts }, { getDomain }, store] = await Promise.all([
        import("./logic/open-parts.ts"),
        import("@urcar/sdk/chain"),
        gateway(),
      ])
      const now = Math.floor(Date.now() / 1000)
      const given = { identity: session.identity, domain: getDomain(config.chainId), now }
      return openParts(await store.readSealed(vin, session.authorization), proven.records, given)
    },
  })
}

/** Whether an account has published a key that sealed parts can be encrypted for. */
export function usePublishedKey(account: Address) {
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
