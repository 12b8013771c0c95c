"use client"

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { getLicence } from "@urcar/sdk/actions"
import { getDomain } from "@urcar/sdk/chain"
import { openPatrolSnapshot, type PatrolSnapshot, PatrolSnapshotError } from "@urcar/sdk/patrol"
import { useServices } from "#lib/wallet/use-services.ts"
import { openKept } from "./answer-offline.ts"
import { keepPage } from "./keep-page.ts"
import { findKept, keepSnapshot } from "./kept-files.ts"

const keptKey = ["police-kept"]

/** What this device carries along, its signature checked again; `null` for nothing, or nothing that holds. */
export function useKept() {
  return useQuery<PatrolSnapshot["head"] | null>({
    queryKey: keptKey,
    networkMode: "always",
    queryFn: async () => {
      const kept = await findKept()
      try {
        return kept && openKept(kept).head
      } catch (error) {
        if (error instanceof PatrolSnapshotError) return null
        throw error
      }
    },
  })
}

/** Fetches a country's snapshot, has the chain say whether its signer is that country's police, and keeps it. */
export function useKeep() {
  const services = useServices()
  const queries = useQueryClient()
  return useMutation<void, Error, string>({
    mutationFn: async (country) => {
      const [police, reader] = await Promise.all([services.police(), services.reader()])
      const { chainId } = services.config
      const file = await police.getSnapshot(country)
      const { head, signer } = openPatrolSnapshot(file, getDomain(chainId))
      const licence = await getLicence(reader, { account: signer })
      const isPolice = licence.roles.includes("police") && licence.standing === "active"
      if (!isPolice || licence.country !== country || head.country !== country)
        throw new PatrolSnapshotError("signature")
      await keepPage()
      await keepSnapshot({ file, chainId, signer })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keptKey }),
  })
}
