import type { Metadata } from "next"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { PartForm, PartResult, readPartSearch } from "#features/parts/index.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { fill, getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).parts.title }
}

type PartsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PartsPage({ searchParams }: PartsProps) {
  const search = readPartSearch(await searchParams)
  const { serial, maker } = search
  const isAsked = serial !== undefined && search.wrong === undefined
  const [texts, format, found] = await Promise.all([
    getMessages(),
    getFormat(),
    isAsked ? ask(indexer.findPart(serial, maker === undefined ? {} : { maker })) : undefined,
  ])
  const { parts } = texts
  return (
    <>
      <PageHeading title={parts.heading} lead={parts.lead} />
      <div className="grid gap-8">
        {found ? (
          <section aria-labelledby="part-result" className="grid gap-4">
            <h2 id="part-result">{fill(parts.result, { serial: serial ?? "" })}</h2>
            {found.isThere ? (
              <PartResult matches={found.value.matches} texts={texts} format={format} />
            ) : (
              <Notice tone="problem" title={parts.down} live />
            )}
          </section>
        ) : null}
        <PartForm search={search} texts={texts} />
      </div>
    </>
  )
}
