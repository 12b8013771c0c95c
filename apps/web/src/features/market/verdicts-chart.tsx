import type { Market } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { VerdictTag } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { routes } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { ChartFigure } from "./chart-figure.tsx"
import { ShareBars } from "./share-bars.tsx"

const isVerdict = (text: string, names: Messages["identity"]["verdict"]): text is keyof typeof names =>
  Object.hasOwn(names, text)

/** How many files make sense. */
export function VerdictsChart(props: {
  market: Market
  texts: Pick<Messages, "market" | "identity">
  format: Format
}) {
  const { market, texts, format } = props
  const { verdicts: words, chart } = texts.market
  const all = Math.max(
    1,
    market.verdicts.reduce((sum, { vehicles }) => sum + vehicles, 0),
  )
  const rows = market.verdicts
    .flatMap(({ verdict, vehicles }) =>
      isVerdict(verdict, texts.identity.verdict) ? [{ verdict, vehicles }] : [],
    )
    .toSorted((one, other) => other.vehicles - one.vehicles)
  const shareOf = (vehicles: number) =>
    fill(words.share, { count: format.number(vehicles), share: format.percent(vehicles / all) })
  return (
    <ChartFigure
      id="verdicts"
      title={words.title}
      summary={words.note}
      none={words.none}
      texts={chart}
      rows={rows}
      rowKey={({ verdict }) => verdict}
      columns={[
        {
          key: "verdict",
          header: words.verdict,
          rowHeader: true,
          cell: ({ verdict }) => texts.identity.verdict[verdict],
        },
        {
          key: "vehicles",
          header: texts.market.vehicles,
          align: "end",
          cell: ({ vehicles }) => shareOf(vehicles),
        },
      ]}
    >
      <ShareBars
        rows={rows.map(({ verdict, vehicles }) => ({
          key: verdict,
          name: (
            <Link href={`${routes.show}?verdict=${verdict}`} tone="plain">
              <VerdictTag verdict={verdict} texts={texts.identity} />
            </Link>
          ),
          value: shareOf(vehicles),
          share: vehicles / all,
        }))}
      />
    </ChartFigure>
  )
}
