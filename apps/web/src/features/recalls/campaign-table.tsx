import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { readPayload } from "#lib/payload.ts"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"
import type { Campaign } from "./group-campaigns.ts"

type TableProps = {
  campaigns: readonly Campaign[]
  /** By account in lower case */
  names: ReadonlyMap<string, string>
  texts: Pick<Messages, "recalls" | "options">
  format: Format
}

/** Campaigns that are open on some car. */
export function CampaignTable({ campaigns, names, texts, format }: TableProps) {
  const { table } = texts.recalls
  const word = (list: Readonly<Record<string, string>>, { payload }: Campaign, field: string) => {
    const value = readPayload(payload)[field]
    return typeof value === "string" ? wordOf(list, value) : texts.recalls.notStated
  }
  return (
    <Table
      caption={table.caption}
      hideCaption
      rows={campaigns}
      rowKey={({ author, campaign }) => `${author} ${campaign}`}
      columns={[
        {
          key: "campaign",
          header: table.campaign,
          rowHeader: true,
          cell: ({ campaign }) => campaign || texts.recalls.notStated,
        },
        {
          key: "maker",
          header: table.maker,
          cell: ({ author }) => (
            <Link href={licenceRoute(author)}>{names.get(author) ?? shortKey(author)}</Link>
          ),
        },
        { key: "part", header: table.part, cell: (row) => word(texts.options.part, row, "part") },
        { key: "remedy", header: table.remedy, cell: (row) => word(texts.options.remedy, row, "remedy") },
        { key: "risk", header: table.risk, cell: (row) => word(texts.options.risk, row, "risk") },
        { key: "since", header: table.since, cell: ({ occurredAt }) => format.date(occurredAt) },
        { key: "cars", header: table.cars, align: "end", cell: ({ cars }) => format.number(cars) },
      ]}
    />
  )
}
