import type { KeptHappening, KeptStep } from "@urcar/lab/kept"
import { Table } from "#components/ui/table.tsx"
import { euroText } from "#lib/euro.ts"
import { nameOf, type StoryProps } from "./story-props.ts"

type Moved = Extract<KeptHappening, { type: "money" }>

const isMoney = (happening: KeptHappening): happening is Moved => happening.type === "money"

/** Who had what before the step, and has what after it. */
export function MoneyTable({ step, ...props }: StoryProps & { step: KeptStep }) {
  const rows = step.happenings.filter(isMoney).map((moved, place) => ({ ...moved, place }))
  if (rows.length === 0) return null
  const { money } = props.texts.lab
  const text = (amount: bigint) => euroText(amount, props.format)
  const signed = (change: bigint) => `${change > 0n ? "+" : ""}${text(change)}`
  return (
    <Table
      caption={money.title}
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: "who", header: money.who, rowHeader: true, cell: ({ of }) => nameOf(props.told, of, props) },
        {
          key: "before",
          header: money.before,
          align: "end",
          cell: ({ balance, change }) => text(BigInt(balance) - BigInt(change)),
        },
        {
          key: "change",
          header: money.change,
          align: "end",
          cell: ({ change }) => <strong>{signed(BigInt(change))}</strong>,
        },
        {
          key: "after",
          header: money.after,
          align: "end",
          cell: ({ balance }) => text(BigInt(balance)),
        },
      ]}
    />
  )
}
