import type { WrittenRecord } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { disputeRoute, vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/** What somebody wrote, record by record, and how each was judged. */
export function WrittenTable(props: {
  written: readonly WrittenRecord[]
  caption: string
  texts: Pick<Messages, "directory" | "record" | "identity" | "dispute">
  format: Format
}) {
  const { written, caption, texts, format } = props
  const { one } = texts.directory
  return (
    <Table
      caption={caption}
      hideCaption
      rows={written}
      rowKey={({ vin, sequence }) => `${vin} ${sequence}`}
      columns={[
        {
          key: "vehicle",
          header: one.vehicle,
          rowHeader: true,
          cell: ({ vin, sequence }) => (
            <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>
              <VinText vin={vin} texts={texts.identity} />
            </Link>
          ),
        },
        {
          key: "record",
          header: one.record,
          cell: ({ kind, sequence }) =>
            fill(one.numbered, { kind: wordOf(texts.record.kinds, kind), sequence }),
        },
        {
          key: "judged",
          header: one.judged,
          cell: ({ dispute }) =>
            dispute === null ? (
              <span className="text-ink-soft">{one.notDisputed}</span>
            ) : (
              <Link href={disputeRoute(String(dispute.id))}>
                {dispute.phase === "closed"
                  ? texts.dispute.outcomes[dispute.outcome]
                  : texts.dispute.phases[dispute.phase]}
              </Link>
            ),
        },
        {
          key: "at",
          header: one.happened,
          cell: ({ occurredAt }) => <Day at={occurredAt} format={format} />,
        },
        {
          key: "recorded",
          header: one.recorded,
          cell: ({ recordedAt }) => <Day at={recordedAt} format={format} />,
        },
      ]}
    />
  )
}
