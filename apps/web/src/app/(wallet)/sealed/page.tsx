import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { SealedPage } from "#features/sealed/sealed-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { isKey } from "#lib/words.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).sealed.title }
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

const vinOf = (text: string | undefined) => (text && /^[0-9A-HJ-NPR-Z]{17}$/.test(text) ? text : undefined)

const recordOf = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : undefined)

const accountOf = (text: string | undefined) => (isKey(text) ? text : undefined)

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ sealed, record }, preferences, query] = await Promise.all([
    getMessages(),
    getPreferences(),
    searchParams,
  ])
  return (
    <>
      <PageHeading title={sealed.heading} lead={sealed.lead} />
      <ReaderProvider preferences={preferences} messages={{ sealed, record }}>
        <SealedPage
          vin={vinOf(one(query.vin)?.toUpperCase())}
          record={recordOf(one(query.record))}
          to={accountOf(one(query.to))}
        />
      </ReaderProvider>
    </>
  )
}
