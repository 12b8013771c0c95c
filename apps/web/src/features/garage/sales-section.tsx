"use client"

import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import { amountText, currencyOf } from "#lib/amounts.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useOwnSales } from "./queries.ts"

/** What the account has sold. */
export function SalesSection({ address }: { address: Address }) {
  const { sales: texts } = useMessages("garage")
  const format = useFormat()
  const { data } = useOwnSales(address)
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="garage-sales">
      <h2 id="garage-sales" className="mb-3">
        {texts.title}
      </h2>
      <Table
        caption={texts.title}
        hideCaption
        rows={data.items}
        rowKey={({ saleId }) => saleId}
        columns={[
          { key: "at", header: texts.at, cell: ({ at }) => <Day at={at} format={format} /> },
          {
            key: "vehicle",
            header: texts.vehicle,
            rowHeader: true,
            cell: ({ vin, make, model }) => (
              <Link href={vehicleRoute(vin)}>{[make, model].filter(Boolean).join(" ") || vin}</Link>
            ),
          },
          {
            key: "price",
            header: texts.price,
            align: "end",
            cell: ({ price, currency }) => amountText(BigInt(price), currencyOf(currency), format),
          },
          { key: "mode", header: texts.mode, cell: ({ mode }) => texts.modes[mode] },
        ]}
      />
    </section>
  )
}
