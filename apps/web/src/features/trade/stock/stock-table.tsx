"use client"

import type { StockItem } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { sellRoute, tradeRoute, vehicleRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { useMoney } from "../client/use-money.ts"
import { daysSince, type StockState, stockState } from "../logic/stock.ts"
import type { Standing } from "./queries.ts"

const tones: Record<StockState, "blue" | "amber" | "red" | "plain"> = {
  ...{ onSale: "blue", reserved: "blue", stale: "amber", expired: "amber", offSale: "plain", blocked: "red" },
}

function Car({ item: { vehicle, how } }: { item: StockItem }) {
  const words = useMessages("stock")
  const identity = useMessages("identity")
  const name = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || words.unknownCar
  return (
    <>
      <Link href={vehicleRoute(vehicle.vin)}>
        {name} {vehicle.year ?? ""}
      </Link>
      <span className="block font-normal">
        <VinText vin={vehicle.vin} texts={identity} />
      </span>
      {how === "owned" ? null : <span className="block font-normal text-ink-soft">{words.how[how]}</span>}
    </>
  )
}

function Next({ item }: { item: StockItem }) {
  const { next } = useMessages("stock")
  const { vehicle, listing, how } = item
  const state = stockState(item)
  const saleId = vehicle.escrowId ?? vehicle.offer?.saleId
  if (saleId) return <Link href={tradeRoute(saleId)}>{next.open}</Link>
  if (how !== "owned" || state === "blocked") return <>{next.none}</>
  return <Link href={sellRoute(vehicle.vin)}>{listing && state !== "offSale" ? next.anew : next.sell}</Link>
}

/**
 * The stock as a table; on a phone each car is a card.
 *
 * @param standings by VIN; absent while they are being computed
 */
export function StockTable(props: {
  items: readonly StockItem[]
  standings: ReadonlyMap<string, Standing> | undefined
}) {
  const words = useMessages("stock")
  const { tag } = useFormat().preferences
  const money = useMoney()
  const now = useNow()
  const { columns } = words
  const standingOf = ({ vehicle }: StockItem): string => {
    if (!vehicle.offer) return "–"
    const standing = props.standings?.get(vehicle.vin)
    if (standing === undefined) return words.standings.computing
    return words.standings[standing ?? "tooFew"]
  }
  return (
    <Table
      caption={words.table}
      hideCaption
      rows={props.items}
      rowKey={({ vehicle }) => vehicle.vin}
      columns={[
        { key: "car", header: columns.car, rowHeader: true, cell: (item) => <Car item={item} /> },
        {
          key: "days",
          header: columns.days,
          align: "end",
          cell: ({ since }) => {
            const days = now === 0 ? undefined : daysSince(since, now)
            return days === undefined ? words.notRecorded : plural(tag, words.days, days)
          },
        },
        {
          key: "state",
          header: columns.state,
          cell: (item) => {
            const state = stockState(item)
            return <Tag tone={tones[state]}>{words.states[state]}</Tag>
          },
        },
        {
          key: "price",
          header: columns.price,
          align: "end",
          cell: ({ vehicle: { offer } }) => (offer ? money(offer.price, offer.currency) : "–"),
        },
        { key: "standing", header: columns.standing, cell: standingOf },
        { key: "next", header: columns.next, cell: (item) => <Next item={item} /> },
      ]}
    />
  )
}
