"use client"

import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { licenceRoute, routes } from "#lib/routes.ts"
import { WrittenTable } from "#lib/writer/written-table.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { useLicenceLife } from "./queries.ts"

const inSight = 10

/** The latest of what the business wrote, and how each was judged. */
export function BusinessRecords({ account }: { account: Address }) {
  const { records: texts } = useMessages("business")
  const directory = useMessages("directory")
  const record = useMessages("record")
  const dispute = useMessages("dispute")
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
        <WrittenTable
          written={life.written.slice(0, inSight)}
          caption={texts.title}
          texts={{ directory, record, identity, dispute }}
          format={format}
        />
      ) : null}
      <p className="flex flex-wrap gap-x-6">
        <Link href={licenceRoute(account.toLowerCase())}>{texts.all}</Link>
        <Link href={routes.add}>{texts.enter}</Link>
        <Link href={routes.rewards}>{texts.rewards}</Link>
      </p>
    </section>
  )
}
