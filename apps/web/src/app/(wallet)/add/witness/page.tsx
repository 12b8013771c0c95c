import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { WitnessPage } from "#features/add-record/witness-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).witness.pageTitle }
}

export default async function Page() {
  const [{ witness, add, carried, record, options }, preferences] = await Promise.all([
    getMessages(),
    getPreferences(),
  ])
  return (
    <>
      <PageHeading title={witness.pageTitle} lead={witness.pageLead} />
      <ReaderProvider preferences={preferences} messages={{ witness, add, carried, record, options }}>
        <WitnessPage />
      </ReaderProvider>
    </>
  )
}
