import type { Metadata } from "next"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { CampaignTable, DeviceCheck, groupCampaigns } from "#features/recalls/index.ts"
import { publicConfig } from "#lib/env.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { routes } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).recalls.title }
}

/** Open recalls by campaign, with the names of their makers. */
async function readCampaigns() {
  const [{ items }, makers] = await Promise.all([
    indexer.listRecalls({ limit: 1000 }),
    indexer.listLicences({ role: "manufacturer", limit: 100 }),
  ])
  const names = makers.items.flatMap(({ account, name }): [string, string][] =>
    name === null ? [] : [[account, name]],
  )
  return { campaigns: groupCampaigns(items), names: new Map(names) }
}

export default async function RecallsPage() {
  const [texts, format, preferences, answer] = await Promise.all([
    getMessages(),
    getFormat(),
    getPreferences(),
    ask(readCampaigns()),
  ])
  const { recalls, options, identity } = texts
  return (
    <>
      <PageHeading title={recalls.heading} lead={recalls.lead} />
      <div className="grid gap-12">
        <section aria-labelledby="recall-check" className="grid gap-3">
          <h2 id="recall-check">{recalls.check.title}</h2>
          <ReaderProvider preferences={preferences} messages={{ recalls, options, identity }}>
            <DeviceCheck indexer={publicConfig.indexer} />
          </ReaderProvider>
        </section>
        <section aria-labelledby="recall-campaigns" className="grid gap-3">
          <h2 id="recall-campaigns">{recalls.table.caption}</h2>
          {answer.isThere ? null : <Notice tone="warning" title={recalls.down} />}
          {answer.isThere && answer.value.campaigns.length === 0 ? <p>{recalls.table.none}</p> : null}
          {answer.isThere && answer.value.campaigns.length > 0 ? (
            <CampaignTable {...answer.value} texts={texts} format={format} />
          ) : null}
          <p>
            <Link href={`${routes.recalls}/new`}>{recalls.table.makers}</Link>
          </p>
        </section>
      </div>
    </>
  )
}
