import { fill } from "#messages/fill.ts"
import { BarChart } from "./bar-chart.tsx"
import { ChartFigure } from "./chart-figure.tsx"
import { fillMonths, timeOf } from "./fill-months.ts"
import type { StatisticsProps } from "./statistics-props.ts"

const shown = 36

/** Sales a month, with what half of them cost at most. */
export function MonthsChart({ statistics, texts, format, money }: StatisticsProps) {
  const { months: words, chart } = texts
  const months = fillMonths(statistics.months, shown)
  const medians = new Map(statistics.months.map(({ month, median }) => [month, median]))
  const most = Math.max(0, ...months.map(({ sales }) => sales))
  const name = (month: string) => format.month(timeOf(month))
  const [first, last] = [months[0], months.at(-1)]
  const summary = fill(words.summary, {
    from: first ? name(first.month) : "",
    to: last ? name(last.month) : "",
    total: format.number(months.reduce((sum, { sales }) => sum + sales, 0)),
    most: format.number(most),
  })
  const isTick = (month: string, index: number) =>
    month.endsWith("-01") || (index === 0 && months.length < 12)
  return (
    <ChartFigure
      id="months"
      title={words.title}
      summary={`${summary} ${words.note}`}
      none={words.none}
      texts={chart}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        { key: "month", header: words.month, rowHeader: true, cell: ({ month }) => name(month) },
        { key: "sales", header: words.sales, align: "end", cell: ({ sales }) => format.number(sales) },
        {
          key: "median",
          header: chart.median,
          align: "end",
          cell: ({ month }) => money(medians.get(month)),
        },
      ]}
    >
      <BarChart
        label={summary}
        most={format.number(most)}
        bars={months.map(({ month, sales }, index) => ({
          key: month,
          value: sales,
          title: `${name(month)}: ${format.number(sales)}`,
          tick: isTick(month, index) ? month.slice(0, 4) : undefined,
        }))}
      />
    </ChartFigure>
  )
}
