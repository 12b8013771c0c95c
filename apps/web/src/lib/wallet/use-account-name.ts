"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useMessages } from "#messages/client.tsx"
import { useServices } from "./use-services.ts"

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/**
 * What an account is called: by the directory, on the local chain by the demo's list of actors; `undefined` where
 * neither knows it. Owners are pseudonyms to everybody but the police.
 */
export function useAccountName(account: Address | undefined): { name: string | undefined } {
  const { config, indexer } = useServices()
  const { demo } = useMessages("account")
  const { data } = useQuery({
    queryKey: ["account-name", account],
    enabled: account !== undefined,
    staleTime: 60_000,
    queryFn: async () => {
      if (!account) return null
      const listed = await (await indexer())
        .getKey(account)
        .then(({ licence }) => licence?.name)
        .catch(() => undefined)
      if (listed) return listed
      const { localActors, localChainId } = await import("@urcar/sdk/local")
      if (config.chainId !== localChainId) return null
      return localActors.find(({ address }) => isSame(address, account))?.name ?? demo.freshName
    },
  })
  return { name: data ?? undefined }
}
