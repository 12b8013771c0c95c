"use client"

import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { routes, tradeRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useMoney } from "../client/use-money.ts"

/** Cars the account has on sale now. */
export function OwnListings({ vehicles }: { vehicles: readonly VehicleSummary[] }) {
  const { desk, list, sale, kinds } = useMessages("trade")
  const identity = useMessages("identity")
  const format = useFormat()
  const money = useMoney()
  const rows = vehicles.flatMap(({ offer, ...vehicle }) => (offer ? [{ ...vehicle, offer }] : []))
  if (rows.length === 0)
    return (
      <section aria-labelledby="own-listings">
        <h3 id="own-listings">{desk.listings}</h3>
        <p>
          {desk.noListings} <Link href={routes.garage}>{desk.toGarage}</Link>
        </p>
      </section>
    )
  return (
    <Table
      caption={desk.listings}
      rows={rows}
      rowKey={({ vin }) => vin}
      columns={[
        {
          key: "car",
          header: sale.car,
          rowHeader: true,
          cell: ({ make, model, offer }) => (
            <Link href={tradeRoute(offer.saleId)}>
              {[make, model].filter(Boolean).join(" ") || list.unknownCar}
            </Link>
          ),
        },
        { key: "vin", header: sale.vin, cell: ({ vin }) => <VinText vin={vin} texts={identity} /> },
        { key: "mode", header: list.mode, cell: ({ offer }) => kinds[offer.mode] },
        { key: "until", header: list.until, cell: ({ offer }) => format.date(offer.deadline) },
        {
          key: "price",
          header: sale.price,
          align: "end",
          cell: ({ offer }) => money(offer.price, offer.currency),
        },
      ]}
    />
  )
}
