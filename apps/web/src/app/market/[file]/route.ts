import { csvNames, csvRows, toCsv } from "#features/market/index.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { coin, euro } from "#lib/price.ts"

type FileContext = { params: Promise<{ file: string }> }

/** The figures of one chart as CSV. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { file } = await params
  const name = csvNames.find((one) => file === `${one}.csv`)
  if (name === undefined) return new Response(null, { status: 404 })
  const [market, statistics] = await Promise.all([
    ask(indexer.getMarket()),
    ask(indexer.getMarketStatistics({ currency: euro ?? coin })),
  ])
  if (!market.isThere || !statistics.isThere) return new Response(null, { status: 503 })
  return new Response(toCsv(csvRows(name, market.value, statistics.value)), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Cache-Control": "no-store" },
  })
}
