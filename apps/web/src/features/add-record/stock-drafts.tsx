"use client"

import { useSyncExternalStore } from "react"
import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { witnessRoutes } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { loadCollections } from "./collection.ts"
import { missingOf } from "./packet.ts"

const key = "urcar.collecting"

const subscribe = (notify: () => void) => {
  addEventListener("storage", notify)
  return () => removeEventListener("storage", notify)
}

/** The records of this browser that wait for signatures: which car, how many are missing, and the way on. */
export function StockDrafts() {
  const texts = useMessages("witness")
  const { kinds } = useMessages("record")
  const { tag } = useFormat().preferences
  const kept = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) ?? "",
    () => "",
  )
  if (kept === "") return null
  const waiting = Object.values(loadCollections(localStorage)).flatMap((collection) =>
    collection.request.items.map(({ unsigned: { record } }, index) => ({
      ...{ id: `${collection.request.id} ${index}`, vin: record.vin, kind: record.kind },
      missing: missingOf(collection).length,
    })),
  )
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="stock-drafts" className="grid gap-3">
      <h2 id="stock-drafts">{texts.stock.heading}</h2>
      <p className="max-w-prose text-ink-soft">{texts.stock.text}</p>
      <Table
        caption={texts.stock.heading}
        hideCaption
        rows={waiting}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "car",
            header: texts.stock.vin,
            rowHeader: true,
            cell: ({ vin }) => <span className="font-mono">{vin}</span>,
          },
          { key: "kind", header: texts.stock.kind, cell: ({ kind }) => wordOf(kinds, kind) },
          {
            key: "missing",
            header: texts.stock.missing,
            cell: ({ missing }) =>
              missing === 0 ? texts.stock.complete : plural(tag, texts.stock.signatures, missing),
          },
          {
            key: "next",
            header: texts.stock.next,
            cell: () => <Link href={witnessRoutes.drafts}>{texts.toDrafts}</Link>,
          },
        ]}
      />
    </section>
  )
}
