"use client"

import { useQuery } from "@tanstack/react-query"
import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { useServices } from "#lib/wallet/use-services.ts"

/** What opening a dispute over a record would cost and expose now, and whether one can be opened. */
export type DisputePrice = {
  record: IndexedRecord
  writerName: string | undefined
  exposure: bigint
  bond: bigint
  /** Of the open dispute over this record; `undefined` where there is none */
  openId: string | undefined
  wasUpheld: boolean
}

/** A record and the price of disputing it; `null` where there is no such record. */
export function usePrice(vin: string, sequence: number) {
  const { reader, indexer } = useServices()
  return useQuery({
    queryKey: ["dispute-price", vin, sequence],
    queryFn: async (): Promise<DisputePrice | null> => {
      const life = await (await indexer()).getVehicle(vin)
      const record = life?.records.find((one) => one.sequence === sequence)
      if (!life || !record) return null
      const { getDisputePrice, getOpenDispute } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [price, { disputeId, outcome }] = await Promise.all([
        getDisputePrice(client, { vin, sequence, writer: record.author }),
        getOpenDispute(client, { vin, sequence }),
      ])
      return {
        ...price,
        record,
        writerName: life.writers.find(({ account }) => account === record.author)?.name ?? undefined,
        openId: disputeId === null ? undefined : String(disputeId),
        wasUpheld: outcome === "upheld",
      }
    },
  })
}
