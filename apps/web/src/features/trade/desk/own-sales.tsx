"use client"

import type { IndexedSale } from "@urcar/sdk/indexer-client"
import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { tradeRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useMoney } from "../client/use-money.ts"
import { isSameAddress } from "../logic/money.ts"

/** Cars the account sold or bought, the latest first, each with its receipt. */
export function OwnSales({ account, sales }: { account: string; sales: readonly IndexedSale[] }) {
  const { desk, list, sale: words, result } = useMessages("trade")
  const format = useFormat()
  const money = useMoney()
  if (sales.length === 0) return null
  return (
    <Details summary={`${desk.sold} (${format.number(sales.length)})`}>
      <Table
        caption={desk.sold}
        hideCaption
        rows={sales}
        rowKey={({ saleId }) => saleId}
        columns={[
          {
            key: "car",
            header: words.car,
            rowHeader: true,
            cell: ({ make, model }) => [make, model].filter(Boolean).join(" ") || list.unknownCar,
          },
          {
            key: "side",
            header: result.mode,
            cell: ({ seller, at }) =>
              `${isSameAddress(seller, account) ? desk.youSold : desk.youBought}, ${format.date(at)}`,
          },
          {
            key: "price",
            header: words.price,
            align: "end",
            cell: ({ price, currency }) => money(price, currency),
          },
          {
            key: "receipt",
            header: result.receipt,
            cell: ({ saleId }) => <Link href={tradeRoute(saleId)}>{desk.receipt}</Link>,
          },
        ]}
      />
    </Details>
  )
}
