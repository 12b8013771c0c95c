import { fill, plural } from "#messages/fill.ts"
import { BarChart } from "./bar-chart.tsx"
import { ChartFigure } from "./chart-figure.tsx"
import type { StatisticsProps } from "./statistics-props.ts"

const day = 86_400

/** How long listings stood before they were sold. */
export function TimeChart({ statistics, texts, format }: StatisticsProps) {
  const { times: words, chart } = texts
  const { timesOnSale: rows, medianSecondsOnSale } = statistics
  const tag = format.preferences.tag
  const sold = rows.reduce((sum, { listings }) => sum + listings, 0)
  const days = plural(tag, words.days, Math.ceil((medianSecondsOnSale ?? 0) / day))
  const name = (fromDays: number) =>
    fromDays === 0 ? words.firstDay : fill(chart.from, { value: plural(tag, words.days, fromDays) })
  const summary = fill(words.summary, { count: format.number(sold), days })
  return (
    <ChartFigure
      id="time-on-sale"
      title={words.title}
      summary={summary}
      none={words.none}
      texts={chart}
      rows={rows}
      rowKey={({ fromDays }) => String(fromDays)}
      columns={[
        { key: "from", header: words.from, rowHeader: true, cell: ({ fromDays }) => name(fromDays) },
        {
          key: "listings",
          header: words.listings,
          align: "end",
          cell: ({ listings }) => format.number(listings),
        },
      ]}
    >
      <BarChart
        label={summary}
        most={format.number(Math.max(0, ...rows.map(({ listings }) => listings)))}
        bars={rows.map(({ fromDays, listings }) => ({
          key: String(fromDays),
          value: listings,
          title: `${name(fromDays)}: ${format.number(listings)}`,
          tick: fromDays === 0 ? "0" : fill(words.tick, { days: fromDays }),
        }))}
      />
    </ChartFigure>
  )
}
