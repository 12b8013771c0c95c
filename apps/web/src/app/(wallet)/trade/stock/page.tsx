import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { StockDrafts } from "#features/add-record/stock-drafts.tsx"
import { StockPage } from "#features/trade/stock/stock-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).stock.title }
}

export default async function Page() {
  const [{ stock, witness, record }, preferences] = await Promise.all([getMessages(), getPreferences()])
  return (
    <>
      <PageHeading title={stock.heading} lead={stock.lead} />
      <ReaderProvider preferences={preferences} messages={{ stock, witness, record }}>
        <StockPage drafts={<StockDrafts />} />
      </ReaderProvider>
    </>
  )
}
