"use client"

import { useRouter } from "next/navigation"
import type { Address } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

const patience = 30
const pause = 700

/** Waits until the lists know that a sale was settled, then shows the page anew: with its receipt. */
export function useSettled(): (saleId: string, buyer: Address) => Promise<void> {
  const { indexer } = useServices()
  const router = useRouter()
  return async (saleId, buyer) => {
    const lists = await indexer()
    for (let attempt = 0; attempt < patience; attempt++) {
      const settled = await lists.listSales({ buyer, limit: 10 }).catch(() => ({ items: [] }))
      if (settled.items.some((sale) => sale.saleId === saleId)) break
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    router.refresh()
  }
}
