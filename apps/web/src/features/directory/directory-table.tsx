import type { LicenceList } from "@urcar/sdk/indexer-client"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Pagination } from "#components/ui/pagination.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { euro, priceText } from "#lib/price.ts"
import { licenceRoute, routes } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { ScoreText } from "#lib/writer/score.tsx"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { type DirectoryFilters, writeDirectoryFilters } from "./directory-filters.ts"
import { officeName, rolesText } from "./roles-text.ts"
import { StandingTag } from "./standing-tag.tsx"

/** A locked amount as people read it. Stakes are locked in the euro token. */
export const stakeText = (stake: string, format: Format): string =>
  stake === "0" ? "–" : priceText(stake, euro ?? "", format)

/** One page of the directory. */
export function DirectoryTable(props: {
  list: LicenceList
  filters: DirectoryFilters
  isFirst: boolean
  texts: Pick<Messages, "directory" | "record" | "common">
  format: Format
}) {
  const { list, filters, texts, format } = props
  const { directory, record, common } = texts
  const { columns } = directory
  const { tag } = format.preferences
  if (list.items.length === 0)
    return <EmptyState title={directory.empty.title}>{directory.empty.text}</EmptyState>
  const address = (cursor?: string) => {
    const query = writeDirectoryFilters(filters, cursor)
    return query === "" ? routes.directory : `${routes.directory}?${query}`
  }
  return (
    <>
      <Table
        caption={directory.caption}
        hideCaption
        rows={list.items}
        rowKey={({ account }) => account}
        columns={[
          {
            key: "name",
            header: columns.name,
            rowHeader: true,
            cell: ({ account, name, city, roles, country }) => (
              <>
                <Link href={licenceRoute(account)}>
                  {name ?? officeName({ roles, country }, texts, format)}
                </Link>
                <span className="block font-normal text-ink-soft">{city ?? shortKey(account)}</span>
              </>
            ),
          },
          { key: "roles", header: columns.roles, cell: ({ roles }) => rolesText(roles, record.roles) },
          { key: "country", header: columns.country, cell: ({ country }) => format.country(country) },
          {
            key: "standing",
            header: columns.standing,
            cell: ({ standing }) => <StandingTag standing={standing} texts={record.standings} />,
          },
          { key: "since", header: columns.since, cell: ({ since }) => <Day at={since} format={format} /> },
          {
            key: "stake",
            header: columns.stake,
            align: "end",
            cell: ({ stake }) => stakeText(stake, format),
          },
          {
            key: "score",
            header: columns.score,
            align: "end",
            cell: (entry) => <ScoreText entry={entry} texts={directory} format={format} />,
          },
          {
            key: "records",
            header: columns.records,
            align: "end",
            cell: ({ recordsWritten, recordsWitnessed }) => (
              <>
                {format.number(recordsWritten)}
                {recordsWitnessed === 0 ? null : (
                  <span className="block text-ink-soft">
                    {plural(tag, directory.witnessed, recordsWitnessed)}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      <Pagination
        label={common.pagination}
        first={props.isFirst ? undefined : { href: address(), text: common.firstPage }}
        next={list.cursor === null ? undefined : { href: address(list.cursor), text: directory.next }}
      >
        {plural(tag, directory.shown, list.items.length)}
      </Pagination>
    </>
  )
}
