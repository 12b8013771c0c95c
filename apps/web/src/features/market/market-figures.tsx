import type { Market, MarketStatistics } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { euro, priceText } from "#lib/price.ts"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import { CountriesChart } from "./countries-chart.tsx"
import { MileageChart } from "./mileage-chart.tsx"
import { MonthsChart } from "./months-chart.tsx"
import { PricesChart } from "./prices-chart.tsx"
import { TimeChart } from "./time-chart.tsx"
import { VerdictsChart } from "./verdicts-chart.tsx"

type FigureProps = { market: Market; texts: Pick<Messages, "market" | "identity">; format: Format }

function Totals({ market, texts: { market: texts }, format }: FigureProps) {
  const totals = ["vehicles", "onSale", "records", "sales"] as const
  return (
    <dl className="grid grid-cols-2 border-y-2 border-ink sm:grid-cols-4">
      {totals.map((name) => (
        <div key={name} className="flex flex-col-reverse py-3">
          <dt className="text-ink-soft">{texts[name]}</dt>
          <dd className="text-2xl font-bold">{format.number(market[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

const coin = /^0x0{40}$/

function Money({ market, texts: { market: texts }, format }: FigureProps) {
  const { money } = texts
  const name = (currency: string) =>
    currency === euro ? money.euro : coin.test(currency) ? money.coin : money.other
  return (
    <Table
      caption={money.title}
      rows={market.currencies}
      rowKey={({ currency }) => currency}
      columns={[
        { key: "currency", header: money.currency, rowHeader: true, cell: ({ currency }) => name(currency) },
        { key: "sales", header: money.sales, align: "end", cell: ({ sales }) => format.number(sales) },
        {
          key: "median",
          header: money.median,
          align: "end",
          cell: ({ medianPrice, currency }) => priceText(medianPrice, currency, format),
        },
        {
          key: "volume",
          header: money.volume,
          align: "end",
          cell: ({ volume, currency }) => priceText(volume, currency, format),
        },
        {
          key: "fees",
          header: money.fees,
          align: "end",
          cell: ({ fees, currency }) => priceText(fees, currency, format),
        },
      ]}
    />
  )
}

function Makes({ market, texts: { market: texts }, format }: FigureProps) {
  return (
    <Table
      caption={texts.makes.title}
      rows={market.makes}
      rowKey={({ make }) => make}
      columns={[
        {
          key: "make",
          header: texts.makes.make,
          rowHeader: true,
          cell: ({ make }) => <Link href={`${routes.show}?make=${encodeURIComponent(make)}`}>{make}</Link>,
        },
        {
          key: "vehicles",
          header: texts.vehicles,
          align: "end",
          cell: ({ vehicles }) => format.number(vehicles),
        },
        { key: "onSale", header: texts.onSale, align: "end", cell: ({ onSale }) => format.number(onSale) },
        { key: "sales", header: texts.sales, align: "end", cell: ({ sales }) => format.number(sales) },
      ]}
    />
  )
}

/** The register in figures. */
export function MarketFigures(props: FigureProps & { statistics: MarketStatistics; currency: string }) {
  const { market, statistics, currency, texts, format } = props
  const money = (amount: string | undefined) =>
    amount === undefined ? "–" : priceText(amount, currency, format)
  const charted = { statistics, texts: texts.market, format, money }
  return (
    <div className="grid gap-12">
      <Totals {...props} />
      <MonthsChart {...charted} />
      <PricesChart {...charted} />
      <div className="grid gap-12 lg:grid-cols-2">
        <MileageChart {...charted} />
        <TimeChart {...charted} />
        <VerdictsChart market={market} texts={texts} format={format} />
        <CountriesChart {...charted} market={market} />
      </div>
      <Money {...props} />
      <Makes {...props} />
    </div>
  )
}
