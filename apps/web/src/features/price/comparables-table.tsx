import type { Comparable } from "@urcar/sdk/price"
import { Link } from "#components/ui/link.tsx"
import { Distance } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"

/** Every sale that an estimate rests on, the most alike first. */
export function ComparablesTable(props: {
  comparables: readonly Comparable[]
  texts: Messages["price"]["list"]
  format: Format
  money: (price: number) => string
}) {
  const { comparables, texts, format, money } = props
  return (
    <Table
      caption={texts.caption}
      hideCaption
      rows={comparables}
      rowKey={({ sale }) => sale.id ?? ""}
      columns={[
        {
          key: "vehicle",
          header: texts.vehicle,
          rowHeader: true,
          cell: ({ sale }) => (
            <Link href={vehicleRoute(sale.vin ?? "")}>{`${sale.make} ${sale.model}, ${sale.year}`}</Link>
          ),
        },
        { key: "sold", header: texts.sold, cell: ({ sale }) => (sale.at ? format.date(sale.at) : "–") },
        {
          key: "mileage",
          header: texts.mileage,
          align: "end",
          cell: ({ sale }) => <Distance metres={sale.km * 1000} format={format} />,
        },
        { key: "paid", header: texts.paid, align: "end", cell: ({ sale }) => money(sale.price) },
        {
          key: "adjusted",
          header: texts.adjusted,
          align: "end",
          cell: ({ adjustedPrice }) => money(adjustedPrice),
        },
        { key: "weight", header: texts.weight, align: "end", cell: ({ weight }) => format.percent(weight) },
      ]}
    />
  )
}
