import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { readPayload } from "#lib/payload.ts"
import { licenceRoute, vehicleRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import type { Work } from "./after-sale.ts"
import type { InsurerProps } from "./damage-table.tsx"

/** Which service it was, or why it was repaired. */
function reasonOf({ kind, payload }: Work, { options, common }: InsurerProps["texts"]): string {
  const { service, cause } = readPayload(payload)
  const word = kind === "maintenance" ? service : cause
  if (typeof word !== "string") return common.notStated
  return wordOf(kind === "maintenance" ? options.service : options.cause, word)
}

/** Maintenance and repairs, the latest first. */
export function WorkTable(props: InsurerProps & { works: readonly Work[] }) {
  const { vin, works, names, texts, format } = props
  const { work } = texts.insurer
  if (works.length === 0) return <p className="text-ink-soft">{work.none}</p>
  return (
    <Table
      caption={work.title}
      hideCaption
      rows={works}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          key: "what",
          header: work.what,
          rowHeader: true,
          cell: ({ kind, sequence }) => (
            <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>{wordOf(texts.record.kinds, kind)}</Link>
          ),
        },
        { key: "why", header: work.why, cell: (one) => reasonOf(one, texts) },
        {
          key: "odometer",
          header: work.odometer,
          align: "end",
          cell: ({ odometer }) =>
            odometer === null ? texts.common.notStated : `${format.number(odometer.value)} ${odometer.unit}`,
        },
        {
          key: "by",
          header: work.by,
          cell: ({ author }) => (
            <Link href={licenceRoute(author)}>{names.get(author) ?? shortKey(author)}</Link>
          ),
        },
        { key: "at", header: work.at, cell: ({ at }) => format.date(at) },
      ]}
    />
  )
}
