import type { MarketStatistics } from "@urcar/sdk/indexer-client"
import { fill, plural } from "#messages/fill.ts"
import { ChartFigure } from "./chart-figure.tsx"
import type { StatisticsProps } from "./statistics-props.ts"

type Row = MarketStatistics["prices"][number]

const height = 150

type PanelProps = Pick<StatisticsProps, "texts" | "format" | "money"> & {
  rows: readonly Row[]
  most: number
  oldest: number
}

/** One model: the middle price of each age as a dot, half of the prices as a bar around it. */
function Panel({ rows, most, oldest, texts, format, money }: PanelProps) {
  const [first] = rows
  if (first === undefined) return null
  const width = 100 / (oldest + 1)
  const down = (amount: string) => height - (Number(amount) / most) * (height - 10)
  const sold = rows.reduce((sum, { sales }) => sum + sales, 0)
  const name = `${first.make} ${first.model}`
  const ages = (age: number) => plural(format.preferences.tag, texts.prices.years, age)
  return (
    <div>
      <h3 className="text-base">
        {name} <span className="font-normal text-ink-soft">{format.number(sold)}</span>
      </h3>
      <svg
        className="block h-48 w-full overflow-visible"
        role="img"
        aria-label={fill(texts.prices.panel, { name })}
      >
        <line x1="0" x2="100%" y1="10" y2="10" stroke="var(--rule)" />
        <text x="100%" y="28" textAnchor="end" fill="var(--ink-soft)">
          {money(String(most))}
        </text>
        {rows.map(({ age, low, median, high, sales }) => (
          <g key={age}>
            <title>{`${ages(age)}: ${money(median)} (${format.number(sales)})`}</title>
            <rect
              x={`${age * width + width * 0.2}%`}
              width={`${width * 0.6}%`}
              y={down(high)}
              height={Math.max(2, down(low) - down(high))}
              fill="var(--blue)"
              fillOpacity="0.28"
            />
            <circle cx={`${(age + 0.5) * width}%`} cy={down(median)} r="4.500" fill="var(--blue)" />
          </g>
        ))}
        <line x1="0" x2="100%" y1={height} y2={height} stroke="var(--ink)" strokeWidth="1.5" />
        <text x={`${width / 2}%`} y={height + 22} textAnchor="middle" fill="var(--ink-soft)">
          0
        </text>
        <text x="100%" y={height + 22} textAnchor="end" fill="var(--ink-soft)">
          {ages(oldest)}
        </text>
      </svg>
    </div>
  )
}

/** Up to a round number that is at least the value: its first digit and zeros. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return Math.ceil(value / unit) * unit
}

/** What the models sold most cost by their age, on one scale. */
export function PricesChart(props: StatisticsProps) {
  const { statistics, texts, format, money } = props
  const { prices: words, chart } = texts
  const rows = statistics.prices
  const models = Map.groupBy(rows, ({ make, model }) => `${make} ${model}`)
  const most = roundUp(Math.max(0, ...rows.map(({ high }) => Number(high))))
  const oldest = Math.max(0, ...rows.map(({ age }) => age))
  const sorted = Array.from(models.values()).sort((one, other) => countOf(other) - countOf(one))
  return (
    <ChartFigure
      id="prices"
      title={words.title}
      summary={words.summary}
      none={words.none}
      texts={chart}
      rows={rows}
      rowKey={({ make, model, age }) => `${make} ${model} ${age}`}
      columns={[
        {
          key: "model",
          header: words.model,
          rowHeader: true,
          cell: ({ make, model }) => `${make} ${model}`,
        },
        { key: "age", header: words.age, align: "end", cell: ({ age }) => format.number(age) },
        { key: "sales", header: texts.sales, align: "end", cell: ({ sales }) => format.number(sales) },
        { key: "low", header: words.low, align: "end", cell: ({ low }) => money(low) },
        { key: "median", header: chart.median, align: "end", cell: ({ median }) => money(median) },
        { key: "high", header: words.high, align: "end", cell: ({ high }) => money(high) },
      ]}
    >
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {sorted.map((own) => (
          <Panel
            key={`${own[0]?.make} ${own[0]?.model}`}
            {...{ rows: own, most, oldest, texts, format, money }}
          />
        ))}
      </div>
    </ChartFigure>
  )
}

function countOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { sales }) => sum + sales, 0)
}
