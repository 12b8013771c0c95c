import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { TellPage } from "#features/recalls/tell/tell-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).recalls.tell.title }
}

export default async function NewRecallPage() {
  const [{ recalls, record, options }, preferences] = await Promise.all([getMessages(), getPreferences()])
  return (
    <>
      <PageHeading title={recalls.tell.title} lead={recalls.tell.lead} />
      <ReaderProvider preferences={preferences} messages={{ recalls, record, options }}>
        <TellPage />
      </ReaderProvider>
    </>
  )
}
