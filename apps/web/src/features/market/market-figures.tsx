import type { Market } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { VerdictTag } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { euro, priceText } from "#lib/price.ts"
import { routes } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { MonthsChart } from "./months-chart.tsx"

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

const isVerdict = (text: string, names: Messages["identity"]["verdict"]): text is keyof typeof names =>
  Object.hasOwn(names, text)

function Verdicts({ market, texts, format }: FigureProps) {
  const { verdicts: words } = texts.market
  const all = Math.max(
    1,
    market.verdicts.reduce((sum, { vehicles }) => sum + vehicles, 0),
  )
  const known = market.verdicts
    .flatMap(({ verdict, vehicles }) =>
      isVerdict(verdict, texts.identity.verdict) ? [{ verdict, vehicles }] : [],
    )
    .toSorted((one, other) => other.vehicles - one.vehicles)
  return (
    <section aria-labelledby="verdicts" className="grid content-start gap-3">
      <h2 id="verdicts">{words.title}</h2>
      <p className="text-ink-soft">{words.note}</p>
      <ul className="grid gap-3">
        {known.map(({ verdict, vehicles }) => (
          <li key={verdict} className="grid gap-1">
            <span className="flex flex-wrap items-center justify-between gap-x-4">
              <Link href={`${routes.show}?verdict=${verdict}`} tone="plain">
                <VerdictTag verdict={verdict} texts={texts.identity} />
              </Link>
              <span className="font-semibold">
                {fill(words.share, { count: format.number(vehicles), share: format.percent(vehicles / all) })}
              </span>
            </span>
            <span aria-hidden="true" className="block h-2.5 bg-sunken">
              <span className="block h-full bg-ink" style={{ width: `${(vehicles / all) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
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

function Countries({ market, texts: { market: texts }, format }: FigureProps) {
  return (
    <Table
      caption={texts.countries.title}
      rows={market.countries}
      rowKey={({ country }) => country}
      columns={[
        {
          key: "country",
          header: texts.countries.country,
          rowHeader: true,
          cell: ({ country }) => (
            <Link href={`${routes.show}?country=${country}`}>{format.country(country)}</Link>
          ),
        },
        {
          key: "vehicles",
          header: texts.vehicles,
          align: "end",
          cell: ({ vehicles }) => format.number(vehicles),
        },
        { key: "onSale", header: texts.onSale, align: "end", cell: ({ onSale }) => format.number(onSale) },
      ]}
    />
  )
}

/** The register in figures. */
export function MarketFigures(props: FigureProps) {
  const { market, texts, format } = props
  return (
    <div className="grid gap-12">
      <Totals {...props} />
      <section aria-labelledby="months" className="grid gap-3">
        <h2 id="months">{texts.market.months.title}</h2>
        <MonthsChart months={market.months} texts={texts.market.months} format={format} />
      </section>
      <div className="grid gap-12 lg:grid-cols-2">
        <Verdicts {...props} />
        <Countries {...props} />
      </div>
      <Money {...props} />
      <Makes {...props} />
    </div>
  )
}
