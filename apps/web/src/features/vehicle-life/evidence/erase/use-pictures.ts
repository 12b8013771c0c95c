"use client"

import { useQuery } from "@tanstack/react-query"
import { type Address, type Hex, zeroHash } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"
import type { FetchedEvidence } from "../fetch-evidence.ts"

/** Pictures and reports of a record, hashed here, and who stored them; `null` for a record that has none. */
export type Pictures = { author: Address; root: Hex; found: FetchedEvidence } | null

/** Fetches them: where they lie from the lists, what they are from the store. */
export function usePictures(vin: string, record: number) {
  const { config, indexer } = useServices()
  return useQuery({
    queryKey: ["pictures", vin, record],
    queryFn: async (): Promise<Pictures> => {
      const life = await (await indexer()).getVehicle(vin)
      const written = life?.records.find(({ sequence }) => sequence === record)
      if (!written || written.evidenceRoot === zeroHash) return null
      const { fetchEvidence } = await import("../fetch-evidence.ts")
      const { author, evidenceRoot: root } = written
      return { author, root, found: await fetchEvidence(config.gateway, root) }
    },
  })
}
