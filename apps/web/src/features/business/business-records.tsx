"use client"

import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { licenceRoute, routes, vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { useLicenceLife } from "./queries.ts"

const inSight = 10

/** The latest of what the business wrote. */
export function BusinessRecords({ account }: { account: Address }) {
  const { records: texts } = useMessages("business")
  const directory = useMessages("directory")
  const { kinds } = useMessages("record")
  const identity = useMessages("identity")
  const format = useFormat()
  const { tag } = format.preferences
  const { data: life } = useLicenceLife(account)
  if (!life) return null
  const { recordsWritten, recordsWitnessed } = life.licence
  return (
    <section aria-labelledby="records" className="grid gap-3">
      <h2 id="records">{texts.title}</h2>
      {recordsWritten === 0 && recordsWitnessed === 0 ? (
        <p className="text-ink-soft">{texts.none}</p>
      ) : (
        <p>
          {plural(tag, texts.count, recordsWritten)}, {plural(tag, texts.witnessed, recordsWitnessed)}
        </p>
      )}
      {life.written.length > 0 ? (
        <Table
          caption={texts.title}
          hideCaption
          rows={life.written.slice(0, inSight)}
          rowKey={({ vin, sequence }) => `${vin} ${sequence}`}
          columns={[
            {
              key: "vehicle",
              header: directory.one.vehicle,
              rowHeader: true,
              cell: ({ vin, sequence }) => (
                <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>
                  <VinText vin={vin} texts={identity} />
                </Link>
              ),
            },
            { key: "kind", header: directory.one.record, cell: ({ kind }) => wordOf(kinds, kind) },
            {
              key: "recorded",
              header: directory.one.recorded,
              cell: ({ recordedAt }) => format.date(recordedAt),
            },
          ]}
        />
      ) : null}
      <p className="flex flex-wrap gap-x-6">
        <Link href={licenceRoute(account.toLowerCase())}>{texts.all}</Link>
        <Link href={routes.add}>{texts.enter}</Link>
      </p>
    </section>
  )
}
