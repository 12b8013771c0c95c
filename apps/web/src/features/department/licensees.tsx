"use client"

import type { DirectoryEntry } from "@urcar/sdk/indexer-client"
import { rolesFromMask } from "@urcar/sdk/kinds"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { euroText } from "#lib/euro.ts"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { LicenseeActs } from "./licensee-acts.tsx"
import { useLicensees } from "./queries.ts"

const offices = ["department", "police", "sale-desk"]

const isBusiness = ({ roles }: DirectoryEntry) => !rolesFromMask(roles).some((role) => offices.includes(role))

/** The licensees of a country, with what a department may do to each. */
export function Licensees({ country }: { country: string }) {
  const { licensees: texts, work } = useMessages("department")
  const { roles: roleNames, standings } = useMessages("account")
  const format = useFormat()
  const { data, isError, hasNextPage, fetchNextPage } = useLicensees(country)
  const [chosen, setChosen] = useState<string>()
  if (isError) return <Notice tone="problem" title={work.down} live />
  if (!data) return <p role="status">{work.loading}</p>
  const rows = data.pages.flatMap(({ items }) => items).filter(isBusiness)
  if (rows.length === 0) return <EmptyState title={texts.none} />
  const nameOf = ({ name, account }: DirectoryEntry) => name ?? shortKey(account)
  const { columns } = texts
  const actedOn = rows.find(({ account }) => account === chosen)
  return (
    <div className="grid gap-6">
      {actedOn ? (
        <LicenseeActs
          key={actedOn.account}
          licensee={actedOn}
          name={nameOf(actedOn)}
          onClose={() => setChosen(undefined)}
        />
      ) : null}
      <Table
        caption={texts.title}
        hideCaption
        rows={rows}
        rowKey={({ account }) => account}
        columns={[
          {
            key: "name",
            header: columns.name,
            rowHeader: true,
            cell: (row) => <Link href={licenceRoute(row.account)}>{nameOf(row)}</Link>,
          },
          {
            key: "roles",
            header: columns.roles,
            cell: ({ roles }) =>
              rolesFromMask(roles)
                .map((role) => roleNames[role])
                .join(", ") || texts.never,
          },
          { key: "standing", header: columns.standing, cell: ({ standing }) => standings[standing] },
          {
            key: "paidUntil",
            header: columns.paidUntil,
            cell: ({ paidUntil }) => (paidUntil === null ? texts.never : format.date(paidUntil)),
          },
          { key: "stake", header: columns.stake, align: "end", cell: ({ stake }) => euroText(stake, format) },
          {
            key: "disputes",
            header: columns.disputes,
            align: "end",
            cell: ({ disputesOpen, disputesLost }) => `${disputesOpen}, ${disputesLost}`,
          },
          {
            key: "act",
            header: columns.act,
            cell: (row) => (
              <Button
                aria-label={fill(texts.open, { name: nameOf(row) })}
                onClick={() => setChosen(row.account)}
              >
                {columns.act}
              </Button>
            ),
          },
        ]}
      />
      {hasNextPage ? (
        <div>
          <Button onClick={() => void fetchNextPage()}>{texts.more}</Button>
        </div>
      ) : null}
    </div>
  )
}
