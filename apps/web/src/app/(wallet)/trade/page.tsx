import type { Metadata } from "next"
import { TradeDesk } from "#features/trade/desk/trade-desk.tsx"
import { TradeListPage } from "#features/trade/list/trade-page.tsx"
import { parseStandard, type SearchParameters } from "#features/trade/logic/standard.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).trade.title }
}

export default async function TradePage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const [parameters, preferences, { trade, orders, liens }] = await Promise.all([
    searchParams,
    getPreferences(),
    getMessages(),
  ])
  return (
    <ReaderProvider preferences={preferences} messages={{ trade, orders, liens }}>
      <TradeListPage standard={parseStandard(parameters)} desk={<TradeDesk />} />
    </ReaderProvider>
  )
}
