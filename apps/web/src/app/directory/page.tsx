import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { PageSkeleton } from "#components/shell/page-skeleton.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import {
  DirectoryForm,
  DirectoryTable,
  readDirectoryFilters,
  writeDirectoryFilters,
} from "#features/directory/index.ts"
import { ask, indexer, secondsBehind } from "#lib/indexer.ts"
import { licenceRoute, routes } from "#lib/routes.ts"
import { isKey } from "#lib/words.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).directory.title }
}

type DirectoryProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function Writers({ searchParams }: DirectoryProps) {
  const search = await searchParams
  const filters = readDirectoryFilters(search)
  if (isKey(filters.q)) redirect(licenceRoute(filters.q.toLowerCase()))
  const query = writeDirectoryFilters(filters)
  if (Object.values(search).includes(""))
    redirect(query === "" ? routes.directory : `${routes.directory}?${query}`)
  const cursor = typeof search.cursor === "string" ? search.cursor : undefined
  const [texts, format, list, behind] = await Promise.all([
    getMessages(),
    getFormat(),
    ask(indexer.listLicences({ ...filters, limit: 50, ...(cursor !== undefined && { cursor }) })),
    secondsBehind(),
  ])
  const { directory, shell } = texts
  return (
    <>
      <PageHeading title={directory.heading} lead={directory.lead} />
      <BehindBanner texts={shell.behind} seconds={behind} />
      {list.isThere ? (
        <>
          <DirectoryForm filters={filters} texts={texts} />
          <DirectoryTable
            list={list.value}
            filters={filters}
            isFirst={cursor === undefined}
            texts={texts}
            format={format}
          />
        </>
      ) : (
        <>
          <Notice tone="problem" title={directory.down.title} live>
            {directory.down.text}
          </Notice>
          <div className="mt-4">
            <ButtonLink href={routes.directory}>{directory.down.retry}</ButtonLink>
          </div>
        </>
      )}
    </>
  )
}

export default function DirectoryPage(props: DirectoryProps) {
  return (
    <WhileLoading skeleton={<PageSkeleton />}>
      <Writers {...props} />
    </WhileLoading>
  )
}
