"use client"

import type { IndexedOffer } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { tradeRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useMoney } from "../client/use-money.ts"

/** Attested sales the account offered to buy in. */
export function OwnOffers({ offers }: { offers: readonly IndexedOffer[] }) {
  const { desk, sale, attest } = useMessages("trade")
  const identity = useMessages("identity")
  const format = useFormat()
  const money = useMoney()
  if (offers.length === 0) return null
  return (
    <Table
      caption={desk.offers}
      rows={offers}
      rowKey={({ saleId }) => saleId}
      columns={[
        {
          key: "vin",
          header: sale.vin,
          rowHeader: true,
          cell: ({ vin, saleId }) => (
            <Link href={tradeRoute(saleId)}>
              <VinText vin={vin} texts={identity} />
            </Link>
          ),
        },
        {
          key: "state",
          header: attest.made,
          cell: ({ offeredAt, state }) => (
            <>
              {format.date(offeredAt)}{" "}
              <Tag tone={state === "open" ? "blue" : "plain"}>{desk.states[state]}</Tag>
            </>
          ),
        },
        { key: "until", header: attest.until, cell: ({ until }) => format.date(until) },
        {
          key: "price",
          header: attest.price,
          align: "end",
          cell: ({ price, currency }) => money(price, currency),
        },
      ]}
    />
  )
}
