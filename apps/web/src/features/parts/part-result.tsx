import type { PartMatch } from "@urcar/sdk/indexer-client"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type ResultProps = {
  matches: readonly PartMatch[]
  texts: Pick<Messages, "parts" | "options" | "identity">
  format: Format
}

type Flag = PartMatch["flags"][number]

/** Every reason once, with the vehicle that makes the part suspect. */
function reasonsOf(matches: readonly PartMatch[]): (Flag & { maker: string })[] {
  const flags = matches.flatMap(({ flags: own, maker }) => own.map((flag) => ({ ...flag, maker })))
  return [...new Map(flags.map((flag) => [`${flag.code} ${flag.other} ${flag.maker}`, flag])).values()]
}

function Verdict({ matches, texts }: Omit<ResultProps, "format">) {
  const { flags, clean, cleanText, suspect } = texts.parts
  const reasons = reasonsOf(matches)
  if (reasons.length === 0) return <Notice title={clean}>{cleanText}</Notice>
  return (
    <Notice tone="problem" title={suspect}>
      <ul className="grid gap-1">
        {reasons.map(({ code, other, maker }) => (
          <li key={`${code} ${other} ${maker}`}>
            {fill(flags[code], { maker })} <Link href={vehicleRoute(other)}>{other}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Where a serial number turned up, and why it should not have. */
export function PartResult({ matches, texts, format }: ResultProps) {
  const { parts, options, identity } = texts
  if (matches.length === 0) return <EmptyState title={parts.none}>{parts.noneText}</EmptyState>
  return (
    <>
      <Verdict matches={matches} texts={texts} />
      <Table
        caption={parts.table.caption}
        hideCaption
        rows={matches.toReversed()}
        rowKey={({ vin, sequence, maker, event }) => `${vin} ${sequence} ${maker} ${event}`}
        columns={[
          {
            key: "vehicle",
            header: parts.table.vehicle,
            rowHeader: true,
            cell: ({ vin, sequence }) => (
              <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>
                <VinText vin={vin} texts={identity} />
              </Link>
            ),
          },
          {
            key: "event",
            header: parts.table.event,
            cell: ({ event, flags }) => (
              <>
                {parts.events[event]} {flags.length > 0 ? <Tag tone="red">{parts.flagged}</Tag> : null}
              </>
            ),
          },
          {
            key: "part",
            header: parts.table.part,
            cell: ({ part }) => (part === null ? parts.notStated : wordOf(options.part, part)),
          },
          { key: "maker", header: parts.table.maker, cell: ({ maker }) => maker },
          {
            key: "donor",
            header: parts.table.donor,
            cell: ({ donor }) =>
              donor === null ? parts.notStated : <Link href={vehicleRoute(donor)}>{donor}</Link>,
          },
          { key: "at", header: parts.table.at, cell: ({ occurredAt }) => format.date(occurredAt) },
        ]}
      />
    </>
  )
}
