import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { kindForms } from "#features/add-record/kind-form.ts"
import { ListPage } from "#features/add-record/list-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).add.list.pageTitle }
}

export default async function Page() {
  const [{ witness, add, carried, record, options }, preferences] = await Promise.all([
    getMessages(),
    getPreferences(),
  ])
  return (
    <>
      <PageHeading title={add.list.pageTitle} lead={add.list.pageLead} />
      <ReaderProvider preferences={preferences} messages={{ witness, add, carried, record, options }}>
        <ListPage forms={kindForms()} />
      </ReaderProvider>
    </>
  )
}
