import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { AddPage } from "#features/add-record/add-page.tsx"
import { kindForms } from "#features/add-record/kind-form.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).add.title }
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ witness, add, carried, record, options }, preferences, query] = await Promise.all([
    getMessages(),
    getPreferences(),
    searchParams,
  ])
  return (
    <>
      <PageHeading title={add.heading} lead={add.lead} />
      <ReaderProvider preferences={preferences} messages={{ witness, add, carried, record, options }}>
        <AddPage forms={kindForms()} kind={one(query.kind)} vin={one(query.vin)} record={one(query.record)} />
      </ReaderProvider>
    </>
  )
}
