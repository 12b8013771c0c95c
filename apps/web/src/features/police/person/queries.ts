"use client"

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { LookupParameters, PoliceSession } from "@urcar/sdk/police-client"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"

const sessionKey = (account: Address) => ["police-session", account]

/** The officer's session at the police service; `null` where nobody, or another account, is signed in. */
export function useSession(account: Address) {
  const { police } = useServices()
  return useQuery<PoliceSession | null>({
    queryKey: sessionKey(account),
    retry: false,
    queryFn: async () => {
      const [client, { PoliceRefusedError }] = await Promise.all([
        police(),
        import("@urcar/sdk/police-client"),
      ])
      try {
        const session = await client.getSession()
        return session.account.toLowerCase() === account.toLowerCase() ? session : null
      } catch (error) {
        if (error instanceof PoliceRefusedError && error.values.status === 401) return null
        throw error
      }
    },
  })
}

/** Signs the wallet's account in. */
export function useSignIn(account: Address) {
  const { police } = useServices()
  const { client } = useWallet()
  const queries = useQueryClient()
  return useMutation<PoliceSession, Error>({
    mutationFn: async () => {
      if (client === undefined) throw new Error("no wallet")
      return (await police()).signIn(client, window.location.origin)
    },
    onSuccess: (session) => queries.setQueryData(sessionKey(account), session),
  })
}

/** Signs out. */
export function useSignOut(account: Address) {
  const { police } = useServices()
  const queries = useQueryClient()
  return useMutation<void, Error>({
    mutationFn: async () => (await police()).signOut(),
    onSuccess: () => queries.setQueryData(sessionKey(account), null),
  })
}

/** Looks a person up; the answer is kept by nobody but the page that asked. */
export function useLookup() {
  const { police } = useServices()
  return useMutation({
    gcTime: 0,
    mutationFn: async (parameters: LookupParameters) => (await police()).lookUp(parameters),
  })
}
