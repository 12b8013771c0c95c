import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { LiensPage } from "#features/trade/liens/liens-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).liens.title }
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ liens }, preferences, query] = await Promise.all([getMessages(), getPreferences(), searchParams])
  return (
    <>
      <PageHeading title={liens.heading} lead={liens.lead} />
      <ReaderProvider preferences={preferences} messages={{ liens }}>
        <LiensPage vin={one(query.vin)?.toUpperCase()} />
      </ReaderProvider>
    </>
  )
}
