import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { BusinessPage } from "#features/business/business-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).business.title }
}

export default async function Page() {
  const [{ business, directory, record, dispute }, preferences] = await Promise.all([
    getMessages(),
    getPreferences(),
  ])
  return (
    <>
      <PageHeading title={business.heading} lead={business.lead} />
      <ReaderProvider preferences={preferences} messages={{ business, directory, record, dispute }}>
        <BusinessPage />
      </ReaderProvider>
    </>
  )
}
