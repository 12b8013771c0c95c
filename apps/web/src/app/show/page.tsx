import type { VehicleFacets } from "@urcar/sdk/indexer-client"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import {
  countFilters,
  ListDown,
  ListSkeleton,
  readFilters,
  type SearchParams,
  toQuestion,
  VehicleFilterForm,
  type VehicleFilters,
  VehicleResults,
  writeFilters,
} from "#features/vehicle-list/index.ts"
import { ask, indexer, secondsBehind } from "#lib/indexer.ts"
import { euro, eurosToUnits } from "#lib/price.ts"
import { routes } from "#lib/routes.ts"
import { fill, getFormat, getMessages, plural } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).show.title }
}

const pageSize = 20

async function readList(filters: VehicleFilters, cursor: string | undefined) {
  const question = toQuestion(filters, euro, eurosToUnits)
  const page = { ...question, limit: pageSize, ...(cursor !== undefined && { cursor }) }
  const [list, first, behind] = await Promise.all([
    ask(indexer.listVehicles(page)),
    // Facets come with a first page only.
    cursor === undefined ? undefined : ask(indexer.listVehicles({ ...question, limit: 1 })),
    secondsBehind(),
  ])
  const source = first ?? list
  const facets: VehicleFacets | null = source.isThere ? source.value.facets : null
  return { list, facets, behind }
}

type ShowProps = { searchParams: Promise<SearchParams> }

async function Vehicles({ searchParams }: ShowProps) {
  const search = await searchParams
  const { filters, problems, cursor } = readFilters(search)
  const query = writeFilters(filters, cursor)
  // A form sends its empty answers too; the address that can be shared holds those that are set.
  if (Object.values(search).includes("") && problems.length === 0)
    redirect(query === "" ? routes.show : `${routes.show}?${query}`)
  const [texts, format, { list, facets, behind }] = await Promise.all([
    getMessages(),
    getFormat(),
    readList(filters, cursor),
  ])
  const { show, shell } = texts
  const count = countFilters(filters)
  const summary = count === 0 ? show.filter : plural(format.preferences.tag, show.filterCount, count)
  return (
    <>
      <PageHeading title={show.heading} lead={show.lead} />
      <div className="mb-4 grid gap-3 empty:hidden">
        <BehindBanner texts={shell.behind} seconds={behind} />
        {problems.map((name) => (
          <Notice key={name} tone="warning" title={fill(show.problem, { field: show.fields[name] })} />
        ))}
      </div>
      {list.isThere ? (
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[18rem_1fr]">
          <aside className="filters" aria-label={show.filter}>
            <Details summary={summary} key={query}>
              <VehicleFilterForm filters={filters} facets={facets} texts={texts} format={format} />
            </Details>
          </aside>
          <section aria-label={show.results} className="min-w-0">
            <VehicleResults
              list={list.value}
              facets={facets}
              filters={filters}
              isFirst={cursor === undefined}
              texts={texts}
              format={format}
            />
          </section>
        </div>
      ) : (
        <ListDown texts={show.down} retry={query === "" ? routes.show : `${routes.show}?${query}`} />
      )}
    </>
  )
}

export default function ShowPage(props: ShowProps) {
  return (
    <WhileLoading skeleton={<ListSkeleton />}>
      <Vehicles {...props} />
    </WhileLoading>
  )
}
