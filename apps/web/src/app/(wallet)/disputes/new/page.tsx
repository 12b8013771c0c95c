import { isVin } from "@urcar/sdk/vin"
import type { Metadata } from "next"
import { Link } from "#components/ui/link.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { NewDispute } from "#features/disputes/acts/new-dispute.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill, getMessages } from "#messages/index.ts"

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).dispute.acts.open.title }
}

export default async function NewDisputePage({ searchParams }: PageProps) {
  const [{ vin, record }, { dispute, vehicle }, preferences] = await Promise.all([
    searchParams,
    getMessages(),
    getPreferences(),
  ])
  const { open } = dispute.acts
  const sequence = Number(record)
  if (typeof vin !== "string" || !isVin(vin) || !Number.isInteger(sequence) || sequence < 1)
    return <PageHeading title={open.noRecord} />
  return (
    <>
      <p className="mb-2">
        <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>
          ← <span className="font-mono">{vin}</span>, {fill(vehicle.timeline.record, { sequence })}
        </Link>
      </p>
      <PageHeading title={open.title} lead={open.lead} />
      <ReaderProvider preferences={preferences} messages={{ dispute }}>
        <NewDispute vin={vin} sequence={sequence} />
      </ReaderProvider>
    </>
  )
}
