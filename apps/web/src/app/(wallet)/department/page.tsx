import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { DepartmentWork } from "#features/department/department-work.tsx"
import { ActDesk } from "#features/department/federation/act-desk.tsx"
import { FederationActs } from "#features/department/federation/federation-acts.tsx"
import { CourtDesk } from "#features/keys/court-desk.tsx"
import { KeyList } from "#features/keys/key-list.tsx"
import { DepartmentTitle } from "#features/police/title/department-title.tsx"
import { ask, indexer } from "#lib/indexer.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).department.title }
}

const listActs = async (state: "open" | "closed", limit: number) =>
  (await indexer.listActs({ state, limit })).items

const listKeys = async (state: "open" | "closed", limit: number) =>
  (await indexer.listKeyReissues({ state, limit })).items

export default async function DepartmentPage() {
  const [texts, format, preferences, open, closed, openKeys, closedKeys] = await Promise.all([
    getMessages(),
    getFormat(),
    getPreferences(),
    ask(listActs("open", 100)),
    ask(listActs("closed", 20)),
    ask(listKeys("open", 100)),
    ask(listKeys("closed", 20)),
  ])
  const { department, dispute, keys, police, titles } = texts
  const now = Math.floor(Date.now() / 1000)
  const referred = openKeys.isThere ? openKeys.value.filter(({ state }) => state === "referred") : []
  return (
    <>
      <PageHeading title={department.heading} lead={department.lead} />
      <div className="grid gap-12">
        <FederationActs open={open} closed={closed} texts={texts} format={format} now={now}>
          <ReaderProvider preferences={preferences} messages={{ department }}>
            <ActDesk acts={open.isThere ? open.value : []} />
          </ReaderProvider>
        </FederationActs>
        <KeyList open={openKeys} closed={closedKeys} texts={texts} format={format} now={now}>
          <ReaderProvider preferences={preferences} messages={{ keys }}>
            <CourtDesk referred={referred} />
          </ReaderProvider>
        </KeyList>
        <ReaderProvider preferences={preferences} messages={{ department, dispute }}>
          <DepartmentWork />
        </ReaderProvider>
        <ReaderProvider preferences={preferences} messages={{ police, titles }}>
          <DepartmentTitle />
        </ReaderProvider>
      </div>
    </>
  )
}
