import type { PlateMatch } from "@urcar/sdk/indexer-client"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { NothingFound, PlateMatches, readSearch, type Search, SearchForm } from "#features/search/index.ts"
import { type Answer, ask, indexer } from "#lib/indexer.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).query.title }
}

type QueryProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The vehicles that the text means as a plate. */
async function findPlate({ text, at, country }: Search): Promise<Answer<readonly PlateMatch[]>> {
  if (text.length < 2) return { isThere: true, value: [] }
  const answer = await ask(
    indexer.findPlate(text, { ...(at !== undefined && { at }), ...(country !== undefined && { country }) }),
  )
  return answer.isThere ? { isThere: true, value: answer.value.matches } : answer
}

export default async function QueryPage({ searchParams }: QueryProps) {
  const search = readSearch(await searchParams)
  if (search.vin !== undefined) redirect(vehicleRoute(search.vin))
  const [texts, format, found] = await Promise.all([getMessages(), getFormat(), findPlate(search)])
  const { query, show } = texts
  const matches = found.isThere ? found.value : []
  const [only] = matches
  // One vehicle, exactly as written: there is nothing to choose.
  if (only !== undefined && matches.length === 1 && only.isExact) redirect(vehicleRoute(only.vehicle.vin))
  return (
    <>
      <PageHeading title={query.heading} lead={query.lead} />
      {search.hasBadDay ? (
        <div className="mb-4">
          <Notice tone="warning" title={query.badDay} />
        </div>
      ) : null}
      {found.isThere ? null : (
        <div className="mb-8">
          <Notice tone="problem" title={show.down.title} live>
            {show.down.text}
          </Notice>
        </div>
      )}
      {matches.length > 0 ? <PlateMatches matches={matches} texts={texts} format={format} /> : null}
      {found.isThere && matches.length === 0 && search.text !== "" ? (
        <NothingFound search={search} texts={query} />
      ) : null}
      <SearchForm search={search} texts={texts} />
    </>
  )
}
