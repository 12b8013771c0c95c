import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { WitnessPage } from "#features/add-record/witness-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).add.witness.pageTitle }
}

export default async function Page() {
  const [{ add, record, options }, preferences] = await Promise.all([getMessages(), getPreferences()])
  return (
    <>
      <PageHeading title={add.witness.pageTitle} lead={add.witness.pageLead} />
      <ReaderProvider preferences={preferences} messages={{ add, record, options }}>
        <WitnessPage />
      </ReaderProvider>
    </>
  )
}
