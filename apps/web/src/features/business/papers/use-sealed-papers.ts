"use client"

import { useQuery } from "@tanstack/react-query"
import { useServices } from "#lib/wallet/use-services.ts"

/** Milliseconds between two tries while the store does not answer. */
const again = 5000

/** Papers encrypted for a country's department, once for each choice of file and country. */
export function useSealedPapers(file: File, country: string) {
  const { reader, indexer, gateway } = useServices()
  return useQuery({
    meta: { local: true },
    queryKey: ["sealed-papers", country, file.name, file.size, file.lastModified],
    retry: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === "error" ? again : false),
    queryFn: async () => {
      const { sealPapers } = await import("./seal-papers.ts")
      const [client, lists, store] = await Promise.all([reader(), indexer(), gateway()])
      return sealPapers(file, country, { reader: client, indexer: lists, gateway: store })
    },
  })
}
