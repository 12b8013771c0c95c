"use client"

import type { ListedCarGrant } from "@urcar/sdk/gateway-client"
import { Table } from "#components/ui/table.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { useFormat, useMessages } from "#messages/client.tsx"

/** Cars that are on the list no more, and why. */
export function EndedGrants({ ended }: { ended: readonly ListedCarGrant[] }) {
  const { granted: texts } = useMessages("insurer")
  const identity = useMessages("identity")
  const format = useFormat()
  if (ended.length === 0) return null
  return (
    <section aria-labelledby="ended-grants" className="grid gap-3" data-testid="ended-grants">
      <h2 id="ended-grants">{texts.ended}</h2>
      <p className="max-w-prose">{texts.endedText}</p>
      <Table
        caption={texts.ended}
        hideCaption
        rows={ended}
        rowKey={({ grant }) => grant.signature}
        columns={[
          {
            key: "car",
            header: texts.car,
            rowHeader: true,
            cell: ({ grant }) => <VinText vin={grant.vin} texts={identity} />,
          },
          { key: "why", header: texts.why, cell: ({ end }) => (end === null ? "–" : texts.ends[end]) },
          {
            key: "since",
            header: texts.since,
            cell: ({ endedAt }) => (endedAt === null ? "–" : `${format.dateTime(endedAt)} UTC`),
          },
        ]}
      />
    </section>
  )
}
