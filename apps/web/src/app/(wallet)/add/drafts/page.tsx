import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { DraftsPage } from "#features/add-record/drafts-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).witness.draftsTitle }
}

export default async function Page() {
  const [{ add, carried, witness, record, options }, preferences] = await Promise.all([
    getMessages(),
    getPreferences(),
  ])
  return (
    <>
      <PageHeading title={witness.draftsTitle} lead={witness.draftsLead} />
      <ReaderProvider preferences={preferences} messages={{ add, carried, witness, record, options }}>
        <DraftsPage />
      </ReaderProvider>
    </>
  )
}
