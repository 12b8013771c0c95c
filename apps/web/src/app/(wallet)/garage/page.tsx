import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { GaragePage } from "#features/garage/garage-page.tsx"
import { GarageKeys } from "#features/keys/garage-keys.tsx"
import { GarageRecalls } from "#features/recalls/garage-recalls.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).garage.title }
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ garage, record, keys, recalls, options }, preferences, query] = await Promise.all([
    getMessages(),
    getPreferences(),
    searchParams,
  ])
  return (
    <>
      <PageHeading title={garage.heading} lead={garage.lead} />
      <ReaderProvider preferences={preferences} messages={{ garage, record, keys, recalls, options }}>
        <GarageKeys />
        <GarageRecalls />
        <GaragePage vin={one(query.vin)} work={one(query.do)} />
      </ReaderProvider>
    </>
  )
}
