"use client"

import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { useServices } from "#lib/wallet/use-services.ts"

/** Applications that wait for a country's department, the oldest first. */
export function useApplications(country: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["applications", country],
    queryFn: async () => {
      const { items } = await (await indexer()).listApplications({ country, state: "open", limit: 100 })
      return items
    },
  })
}

/** Licensees of a country, page by page. */
export function useLicensees(country: string) {
  const { indexer } = useServices()
  return useInfiniteQuery({
    queryKey: ["licensees", country],
    initialPageParam: "",
    queryFn: async ({ pageParam }) =>
      (await indexer()).listLicences({ country, limit: 50, ...(pageParam && { cursor: pageParam }) }),
    getNextPageParam: ({ cursor }) => cursor,
  })
}

/** Open disputes that a country's department rules over. */
export function useDisputes(country: string) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["disputes", country],
    queryFn: async () => {
      const phase = ["open", "answered", "ruled", "appealed"] as const
      const { items } = await (await indexer()).listDisputes({ country, phase: [...phase], limit: 100 })
      return items
    },
  })
}

/** What licences take in a country: stakes by role from the lists, fees from the chain. */
export function useTerms(country: string) {
  const { indexer, reader } = useServices()
  return useQuery({
    queryKey: ["terms", country],
    queryFn: async () => {
      const { getFee } = await import("@urcar/sdk/actions")
      const [{ items }, fees] = await Promise.all([
        (await indexer()).listTerms(),
        getFee(await reader(), { country }),
      ])
      return { fees, stakes: items.find((one) => one.country === country)?.stakes ?? [] }
    },
  })
}
