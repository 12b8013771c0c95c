import type { VehicleFacets, VehicleList } from "@urcar/sdk/indexer-client"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Pagination } from "#components/ui/pagination.tsx"
import type { Format } from "#lib/format.ts"
import { routes } from "#lib/routes.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { setFilters, type VehicleFilters, widen, writeFilters } from "./filters.ts"
import { VehicleCard } from "./vehicle-card.tsx"

type Texts = Pick<Messages, "show" | "identity" | "record" | "options" | "common">

const listRoute = (filters: VehicleFilters, cursor?: string): string => {
  const query = writeFilters(filters, cursor)
  return query === "" ? routes.show : `${routes.show}?${query}`
}

function Nothing({ filters, texts: { show } }: { filters: VehicleFilters; texts: Texts }) {
  const names = setFilters(filters)
  if (names.length === 0) return <EmptyState title={show.empty.none} />
  return (
    <EmptyState title={show.empty.title}>
      <p>{show.empty.text}</p>
      <ul className="mt-2 grid gap-2">
        {names.map((name) => (
          <li key={name}>
            <Link href={listRoute(widen(filters, name))}>
              {fill(show.empty.without, { filter: show.fields[name] })}
            </Link>
          </li>
        ))}
        <li>
          <Link href={routes.show}>{show.reset}</Link>
        </li>
      </ul>
    </EmptyState>
  )
}

function countText(list: VehicleList, facets: VehicleFacets | null, show: Messages["show"], format: Format) {
  const { tag } = format.preferences
  if (facets?.isExact) return plural(tag, show.count, facets.total)
  const shown = plural(tag, show.shown, list.items.length)
  const isMore = facets !== null && list.cursor !== null
  return isMore ? `${shown}, ${fill(show.upTo, { total: format.number(facets.total) })}` : shown
}

/** One page of a list of vehicles, how many there are, and the way on. */
export function VehicleResults(props: {
  list: VehicleList
  facets: VehicleFacets | null
  filters: VehicleFilters
  isFirst: boolean
  texts: Texts
  format: Format
}) {
  const { list, facets, filters, texts, format } = props
  if (list.items.length === 0) return <Nothing filters={filters} texts={texts} />
  const next =
    list.cursor === null ? undefined : { href: listRoute(filters, list.cursor), text: texts.show.next }
  const first = props.isFirst ? undefined : { href: listRoute(filters), text: texts.common.firstPage }
  return (
    <>
      <h2 className="border-b-2 border-ink pb-1.5 text-base">
        {countText(list, facets, texts.show, format)}
      </h2>
      <ul>
        {list.items.map((vehicle) => (
          <li key={vehicle.vin}>
            <VehicleCard vehicle={vehicle} texts={texts} format={format} />
          </li>
        ))}
      </ul>
      <Pagination label={texts.common.pagination} first={first} next={next} />
    </>
  )
}
