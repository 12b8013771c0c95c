import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { PicturesPage } from "#features/vehicle-life/evidence/erase/pictures-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pictures.title }
}

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ""

export default async function Page({ searchParams }: PageProps) {
  const [{ pictures, vehicle }, preferences, query] = await Promise.all([
    getMessages(),
    getPreferences(),
    searchParams,
  ])
  const vin = one(query.vin).toUpperCase()
  const record = one(query.record)
  return (
    <>
      <PageHeading title={pictures.heading} lead={pictures.lead} />
      <ReaderProvider preferences={preferences} messages={{ pictures, vehicle }}>
        <PicturesPage
          vin={/^[0-9A-HJ-NPR-Z]{17}$/.test(vin) ? vin : undefined}
          record={/^[1-9]\d{0,8}$/.test(record) ? Number(record) : undefined}
        />
      </ReaderProvider>
    </>
  )
}
