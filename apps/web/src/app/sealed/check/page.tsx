import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { DisclosureCheck } from "#features/sealed/check/disclosure-check.tsx"
import { publicConfig } from "#lib/env.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).sealed.check.title }
}

export default async function Page() {
  const [{ sealed, record }, preferences] = await Promise.all([getMessages(), getPreferences()])
  return (
    <>
      <PageHeading title={sealed.check.title} lead={sealed.check.lead} />
      <ReaderProvider preferences={preferences} messages={{ sealed, record }}>
        <DisclosureCheck rpc={publicConfig.rpc} chainId={publicConfig.chainId} />
      </ReaderProvider>
    </>
  )
}
