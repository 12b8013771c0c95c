"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"
import type { DisputeState } from "../logic/dispute.ts"
import type { Viewer } from "../logic/possible-acts.ts"

/** Roles of the federation. */
const guardianRole = 4n
const courtRole = 5n

/** What the connected account is in a dispute, from the chain. */
export function useViewer({ id, writer, country }: DisputeState, account: Address | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["dispute-viewer", id, account],
    enabled: account !== undefined,
    queryFn: async (): Promise<Viewer | null> => {
      if (!account) return null
      const [{ getDisputeBond, getLicence }, { getDeployment }, { federationAbi }, { readContract }] =
        await Promise.all([
          import("@urcar/sdk/actions"),
          import("@urcar/sdk/chain"),
          import("@urcar/sdk/generated"),
          import("viem/actions"),
        ])
      const client = await reader()
      const { federation } = getDeployment(client.chain.id).addresses
      const hasRole = async (role: bigint) => {
        const call = { address: federation, abi: federationAbi, functionName: "hasRole" } as const
        return (await readContract(client, { ...call, args: [role, account] }))[0]
      }
      const [licence, bond, isGuardian, isCourt] = await Promise.all([
        getLicence(client, { account }),
        getDisputeBond(client, { disputeId: BigInt(id), accuser: account }),
        hasRole(guardianRole),
        hasRole(courtRole),
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
