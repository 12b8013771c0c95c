import type { Market } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import { ChartFigure } from "./chart-figure.tsx"
import { ShareBars } from "./share-bars.tsx"
import type { StatisticsProps } from "./statistics-props.ts"

/** Where cars were sold, and for how much. */
export function CountriesChart(props: StatisticsProps & { market: Market }) {
  const { statistics, market, texts, format, money } = props
  const { countries: words, chart } = texts
  const sold = new Map(statistics.countries.map((row) => [row.country, row]))
  const rows = market.countries.map((row) => ({ ...row, sales: sold.get(row.country)?.sales ?? 0 }))
  const all = rows.reduce((sum, { vehicles }) => sum + vehicles, 0)
  const link = (country: string) => (
    <Link href={`${routes.show}?country=${country}`}>{format.country(country)}</Link>
  )
  return (
    <ChartFigure
      id="countries"
      title={words.title}
      summary={words.summary}
      none={words.none}
      texts={chart}
      rows={rows}
      rowKey={({ country }) => country}
      columns={[
        { key: "country", header: words.country, rowHeader: true, cell: ({ country }) => link(country) },
        {
          key: "vehicles",
          header: texts.vehicles,
          align: "end",
          cell: ({ vehicles }) => format.number(vehicles),
        },
        { key: "onSale", header: texts.onSale, align: "end", cell: ({ onSale }) => format.number(onSale) },
        { key: "sales", header: texts.sales, align: "end", cell: ({ sales }) => format.number(sales) },
        {
          key: "median",
          header: chart.median,
          align: "end",
          cell: ({ country }) => money(sold.get(country)?.median),
        },
      ]}
    >
      <ShareBars
        rows={rows.slice(0, 8).map(({ country, vehicles, sales }) => ({
          key: country,
          name: link(country),
          value: fill(words.share, { vehicles: format.number(vehicles), sales: format.number(sales) }),
          share: vehicles / Math.max(1, all),
        }))}
      />
    </ChartFigure>
  )
}
