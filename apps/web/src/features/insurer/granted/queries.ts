"use client"

import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

const every = 6000
/** For how long the gateway answers without another signature: a little less than it takes. */
export const sessionSeconds = 270

/** One signature for looking. Kept in memory, as long as the page shows it. */
export type Session = {
  authorization: string
  /** Unix seconds */
  until: number
}

/** The cars granted to an account. Asked again and again while the signature holds; the last answer stays. */
export function useGranted(account: Address, session: Session | undefined, page: number) {
  const { gateway, config } = useServices()
  return useQuery({
    queryKey: ["granted-cars", account, page, session?.authorization],
    enabled: session !== undefined && session.until * 1000 > Date.now(),
    retry: 0,
    placeholderData: keepPreviousData,
    refetchInterval: () => (session && session.until * 1000 > Date.now() ? every : false),
    queryFn: async () => {
      if (session === undefined) return null
      const [{ loadGranted }, { getDomain }, store] = await Promise.all([
        import("./logic/load-granted.ts"),
        import("@urcar/sdk/chain"),
        gateway(),
      ])
      const { authorization } = session
      return loadGranted(store, { authorization, page, account, domain: getDomain(config.chainId) })
    },
  })
}

/** One car's life from our lists; `null` where they do not know it. */
export function useInsuredLife(vin: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["insured-life", vin],
    retry: 0,
    queryFn: async () => (await indexer()).getVehicle(vin),
  })
}
