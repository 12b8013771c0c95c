"use client"

import type { StockItem } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import type { Address } from "viem"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { routes } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { daysSince, orderStock, type StockOrder, stockOrders, stockState } from "../logic/stock.ts"
import { useStandings, useStock } from "./queries.ts"
import { StockTable } from "./stock-table.tsx"

function Count({ items }: { items: readonly StockItem[] }) {
  const { summary: texts } = useMessages("stock")
  const { tag } = useFormat().preferences
  const now = useNow()
  const days = items.flatMap(({ since }) => daysSince(since, now) ?? []).toSorted((a, b) => a - b)
  const median = days[Math.floor(days.length / 2)]
  const onSale = items.filter((item) => stockState(item) === "onSale").length
  const lapsed = items.filter((item) => ["stale", "expired"].includes(stockState(item))).length
  const parts = [
    plural(tag, texts.cars, items.length),
    plural(tag, texts.onSale, onSale),
    ...(lapsed === 0 ? [] : [plural(tag, texts.lapsed, lapsed)]),
    ...(median === undefined || now === 0 ? [] : [plural(tag, texts.median, median)]),
  ]
  return <p role="status">{parts.join(" ")}</p>
}

/** An account's cars: how long, whether on sale, for how much, and where that price stands. */
export function Stock({ account }: { account: Address }) {
  const words = useMessages("stock")
  const { loading } = useMessages("common")
  const stock = useStock(account)
  const standings = useStandings(stock.data ?? [])
  const [order, setOrder] = useState<StockOrder>("longest")
  if (stock.isPending)
    return (
      <SkeletonGroup label={loading}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  if (!stock.data) return <Notice tone="problem" title={words.failed} live />
  if (stock.data.length === 0)
    return (
      <EmptyState title={words.empty} action={<Link href={routes.add}>{words.emptyAction}</Link>}>
        {words.emptyText}
      </EmptyState>
    )
  return (
    <section aria-labelledby="stock" className="grid gap-4">
      <h2 id="stock">{words.table}</h2>
      <Count items={stock.data} />
      <Select
        name="stock-order"
        label={words.order}
        value={order}
        options={stockOrders.map((value) => ({ value, text: words.orders[value] }))}
        onChange={({ currentTarget }) =>
          setOrder(stockOrders.find((one) => one === currentTarget.value) ?? "longest")
        }
      />
      <StockTable items={orderStock(stock.data, order)} standings={standings.data} />
      <p className="max-w-prose text-ink-soft">{words.note}</p>
    </section>
  )
}
