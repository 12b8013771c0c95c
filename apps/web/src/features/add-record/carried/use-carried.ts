"use client"

import { useQuery } from "@tanstack/react-query"
import { useServices } from "#lib/wallet/use-services.ts"
import type { CarriedState } from "./ask-gateway.ts"
import type { CarriedRecord } from "./carried.ts"

/** Milliseconds between two looks at a record that is on its way. */
const interval = 1_000

/** Whether nothing more will happen: the chain shows it, or it is refused. */
export const isOver = ({ told, record }: CarriedState): boolean =>
  told.status === "refused" || record !== undefined

/** Follows a record that a gateway carries, until its end. */
export function useCarried(carried: CarriedRecord) {
  const { gateway, reader } = useServices()
  return useQuery({
    queryKey: ["carried", carried.hash],
    retry: 0,
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : interval),
    queryFn: async (): Promise<CarriedState> => {
      const { askGateway } = await import("./ask-gateway.ts")
      return askGateway(await gateway(), await reader(), carried)
    },
  })
}
