import { fill } from "#messages/fill.ts"
import { BarChart } from "./bar-chart.tsx"
import { ChartFigure } from "./chart-figure.tsx"
import { fillSteps } from "./fill-steps.ts"
import type { StatisticsProps } from "./statistics-props.ts"

/** Vehicles by accepted mileage. */
export function MileageChart({ statistics, texts, format }: StatisticsProps) {
  const { mileages: words, chart } = texts
  const { kmStep } = statistics
  const rows = fillSteps(statistics.mileages, kmStep)
  const counts = rows.map(({ vehicles }) => vehicles)
  const name = (fromKm: number) => fill(chart.from, { value: format.distance(fromKm * 1000).text })
  const fullest = rows.reduce((best, row) => (row.vehicles > best.vehicles ? row : best), {
    fromKm: 0,
    vehicles: 0,
  })
  const summary = fill(words.summary, {
    count: format.number(counts.reduce((sum, count) => sum + count, 0)),
    step: format.distance(kmStep * 1000).text,
    fullest: name(fullest.fromKm),
  })
  const thousands = (fromKm: number) => format.number(Number.parseFloat(format.distance(fromKm).text))
  return (
    <ChartFigure
      id="mileages"
      title={words.title}
      summary={summary}
      none={words.none}
      texts={chart}
      rows={rows}
      rowKey={({ fromKm }) => String(fromKm)}
      columns={[
        { key: "from", header: words.from, rowHeader: true, cell: ({ fromKm }) => name(fromKm) },
        {
          key: "vehicles",
          header: texts.vehicles,
          align: "end",
          cell: ({ vehicles }) => format.number(vehicles),
        },
      ]}
    >
      <BarChart
        label={summary}
        most={format.number(Math.max(0, ...counts))}
        bars={rows.map(({ fromKm, vehicles }, index) => ({
          key: String(fromKm),
          value: vehicles,
          title: `${name(fromKm)}: ${format.number(vehicles)}`,
          tick: index % 4 === 0 ? fill(words.thousand, { value: thousands(fromKm) }) : undefined,
        }))}
      />
    </ChartFigure>
  )
}
