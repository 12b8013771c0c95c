"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { hasFederationRole } from "#lib/wallet/federation-role.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import type { DisputeState } from "../logic/dispute.ts"
import type { Viewer } from "../logic/possible-acts.ts"

/** What the connected account is in a dispute, from the chain. */
export function useViewer({ id, writer, country }: DisputeState, account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["dispute-viewer", id, account],
    enabled: account !== undefined,
    queryFn: async (): Promise<Viewer | null> => {
      if (!account) return null
      const { getDisputeBond, getLicence } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [licence, bond, isGuardian, isCourt] = await Promise.all([
        getLicence(client, { account }),
        getDisputeBond(client, { disputeId: BigInt(id), accuser: account }),
        hasFederationRole(client, "guardian", account),
        hasFederationRole(client, "court", account),
      ])
      const isDepartment =
        licence.standing === "active" && licence.roles.includes("department") && licence.country === country
      return {
        isWriter: writer.toLowerCase() === account.toLowerCase(),
        isAccuser: bond > 0n,
        ...{ isDepartment, isGuardian, isCourt },
      }
    },
  })
}
