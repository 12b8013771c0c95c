import type { Metadata } from "next"
import { Link } from "#components/ui/link.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { GrantedPage } from "#features/insurer/granted/granted-page.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { routes } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).insurer.granted.title }
}

export default async function Page() {
  const [{ insurer, options, record }, preferences] = await Promise.all([getMessages(), getPreferences()])
  const { granted } = insurer
  return (
    <>
      <PageHeading title={granted.title} lead={granted.lead} />
      <p className="mb-8 max-w-prose">
        {granted.public} <Link href={routes.insurer}>{granted.byVin}</Link>
      </p>
      <ReaderProvider preferences={preferences} messages={{ insurer, options, record }}>
        <GrantedPage />
      </ReaderProvider>
    </>
  )
}
