"use client"

import type { IndexerClient } from "@urcar/sdk/indexer-client"
import { useRouter } from "next/navigation"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

const patience = 30
const pause = 700

/** Waits until the lists know something, then shows the page anew. */
function useOnceListed(): (isListed: (lists: IndexerClient) => Promise<boolean>) => Promise<void> {
  const { indexer } = useServices()
  const router = useRouter()
  return async (isListed) => {
    const lists = await indexer()
    for (let attempt = 0; attempt < patience; attempt++) {
      if (await isListed(lists).catch(() => false)) break
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    router.refresh()
  }
}

/** Waits until the lists know that a sale was settled, then shows the page anew: with its receipt. */
export function useSettled(): (saleId: string, buyer: Address) => Promise<void> {
  const onceListed = useOnceListed()
  return (saleId, buyer) =>
    onceListed(async (lists) => {
      const { items } = await lists.listSales({ buyer, limit: 10 })
      return items.some((sale) => sale.saleId === saleId)
    })
}

/** Waits until the lists know that a file is no longer at a head, then shows the page anew: with what changed. */
export function useChangedFile(): (vin: string, head: string) => Promise<void> {
  const onceListed = useOnceListed()
  return (vin, head) =>
    onceListed(async (lists) => {
      const { items } = await lists.listVehicles({ q: vin, limit: 1 })
      return items[0]?.head.toLowerCase() !== head.toLowerCase()
    })
}

/** Waits until the lists know that a price was paid in, then shows the page anew: with what comes next. */
export function useDeposited(): (saleId: string) => Promise<void> {
  const onceListed = useOnceListed()
  return (saleId) => onceListed(async (lists) => (await lists.getEscrow(saleId)) !== null)
}
