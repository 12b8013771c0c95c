"use client"

import type { IndexedDispute } from "@urcar/sdk/indexer-client"
import { Deadline } from "#components/ui/deadline.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { disputeRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useDisputes } from "./queries.ts"

/** Those that wait for a ruling first, by their deadline. */
const rank = ({ phase, deadline }: IndexedDispute) => (phase === "answered" ? 0 : 1e12) + (deadline ?? 0)

/** Open disputes over records of the country's licensees. */
export function DepartmentDisputes({ country }: { country: string }) {
  const { disputes: texts, work } = useMessages("department")
  const { reasons, phases } = useMessages("dispute")
  const { left } = useMessages("common")
  const format = useFormat()
  const now = useNow()
  const { data, isError } = useDisputes(country)
  if (isError) return <Notice tone="problem" title={work.down} live />
  if (!data) return <p role="status">{work.loading}</p>
  if (data.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  const { columns } = texts
  return (
    <Table
      caption={texts.title}
      hideCaption
      rows={data.toSorted((one, other) => rank(one) - rank(other))}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: "dispute",
          header: columns.dispute,
          rowHeader: true,
          cell: ({ id, phase }) => (
            <Link href={disputeRoute(String(id))}>{phase === "answered" ? texts.rule : texts.see}</Link>
          ),
        },
        {
          key: "vehicle",
          header: columns.vehicle,
          cell: ({ vin, sequence }) => (
            <>
              <span className="font-mono">{vin}</span> · {sequence}
            </>
          ),
        },
        { key: "reason", header: columns.reason, cell: ({ reason }) => reasons[reason] },
        { key: "state", header: columns.state, cell: ({ phase }) => phases[phase] },
        {
          key: "deadline",
          header: columns.deadline,
          cell: ({ deadline }) =>
            deadline === null ? "" : <Deadline at={deadline} now={now} format={format} texts={left} />,
        },
      ]}
    />
  )
}
