import { Details } from "#components/ui/details.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { fillMonths, type MonthSales, timeOf } from "./fill-months.ts"

const shown = 36
const height = 200

function Bars({ months, most, format }: { months: readonly MonthSales[]; most: number; format: Format }) {
  const width = 100 / months.length
  return months.map(({ month, sales }, index) => {
    const size = (sales / most) * 100
    const isJanuary = month.endsWith("-01")
    return (
      <g key={month}>
        <title>{`${format.month(timeOf(month))}: ${format.number(sales)}`}</title>
        <rect
          x={`${index * width + width * 0.12}%`}
          y={`${100 - size}%`}
          width={`${width * 0.76}%`}
          height={`${size}%`}
          fill="var(--blue)"
        />
        {isJanuary ? (
          <text x={`${index * width}%`} y="100%" dy="24" fill="var(--ink-soft)">
            {month.slice(0, 4)}
          </text>
        ) : null}
      </g>
    )
  })
}

/** Sales a month as bars, drawn on the server, and the same as a table. */
export function MonthsChart(props: {
  months: readonly MonthSales[]
  texts: Messages["market"]["months"]
  format: Format
}) {
  const { texts, format } = props
  const months = fillMonths(props.months, shown)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return <p className="text-ink-soft">{texts.none}</p>
  const most = Math.max(1, ...months.map(({ sales }) => sales))
  const summary = fill(texts.summary, {
    from: format.month(timeOf(first.month)),
    to: format.month(timeOf(last.month)),
    total: format.number(months.reduce((sum, { sales }) => sum + sales, 0)),
    most: format.number(most),
  })
  return (
    <figure>
      <svg className="block h-60 w-full overflow-visible" role="img" aria-label={summary}>
        <svg y="6" height={height} width="100%" overflow="visible" role="presentation">
          <line x1="0" x2="100%" y1="0" y2="0" stroke="var(--rule)" />
          <text x="0" y="0" dy="18" fill="var(--ink-soft)">
            {format.number(most)}
          </text>
          <Bars months={months} most={most} format={format} />
          <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
      </svg>
      <figcaption className="text-ink-soft">
        {summary} {texts.note}
      </figcaption>
      <Details summary={texts.asTable}>
        <Table
          caption={texts.month}
          hideCaption
          rows={months.toReversed()}
          rowKey={({ month }) => month}
          columns={[
            {
              key: "month",
              header: texts.month,
              rowHeader: true,
              cell: ({ month }) => format.month(timeOf(month)),
            },
            { key: "sales", header: texts.sales, align: "end", cell: ({ sales }) => format.number(sales) },
          ]}
        />
      </Details>
    </figure>
  )
}
