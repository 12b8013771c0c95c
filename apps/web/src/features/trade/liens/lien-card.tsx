"use client"

import type { IndexedLien } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { ActList } from "#lib/wallet/act-list.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { release } from "./acts.ts"
import { QuoteForm } from "./quote-form.tsx"
import { useLienWords } from "./use-lien-words.ts"

function ReleaseForm({ lien }: { lien: IndexedLien }) {
  const { words, write } = useLienWords({ ...lien, deadline: lien.registeredAt })
  const { release: texts } = words
  return (
    <OneAct
      act={release(lien.vin)}
      action={texts.action}
      summary={{
        signs: <span className="wrap-anywhere">{write(texts.signs)}</span>,
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      done={write(texts.done)}
    />
  )
}

function LienFacts({ lien }: { lien: IndexedLien }) {
  const { words, format, money, write } = useLienWords({ ...lien, deadline: lien.registeredAt })
  const { facts: names } = words
  const { releasedAt, paid } = lien
  const ended = paid === null ? names.released : names.paidOff
  return (
    <Facts
      facts={[
        { name: names.holder, value: write("{holder}") },
        { name: names.ceiling, value: <strong>{write("{ceiling}")}</strong> },
        { name: names.since, value: format.date(lien.registeredAt) },
        { name: names.by, value: lien.isOrdered ? names.byCourt : names.byOwner },
        ...(releasedAt === null ? [] : [{ name: ended, value: format.date(releasedAt) }]),
        ...(paid === null
          ? []
          : [{ name: names.paid, value: paid === "0" ? names.outside : money(paid, lien.currency) }]),
      ]}
    />
  )
}

/** One lien: which car, how much at most, and what can be done about it. */
export function LienCard(props: { lien: IndexedLien; mayQuote?: boolean; mayRelease?: boolean }) {
  const { lien, mayQuote, mayRelease } = props
  const { words, write } = useLienWords({ ...lien, deadline: lien.registeredAt })
  const identity = useMessages("identity")
  const [open, setOpen] = useState<"quote" | "release">()
  const acts = [
    ...(mayQuote ? [{ id: "quote" as const, ...words.quote.act, form: <QuoteForm lien={lien} /> }] : []),
    ...(mayRelease
      ? [{ id: "release" as const, ...words.release.act, form: <ReleaseForm lien={lien} /> }]
      : []),
  ]
  return (
    <li className="grid gap-3 border-t-2 border-ink bg-raised p-4 sm:p-5" data-testid="lien">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h3 className="text-xl">
          <Link href={vehicleRoute(lien.vin)}>{write("{car}")}</Link>
        </h3>
        <VinText vin={lien.vin} texts={identity} />
        <Tag tone={lien.releasedAt === null ? "amber" : "plain"}>
          {lien.releasedAt === null ? words.active : words.ended}
        </Tag>
      </div>
      <LienFacts lien={lien} />
      {acts.length === 0 ? null : <ActList label={words.acts} acts={acts} open={open} onOpen={setOpen} />}
    </li>
  )
}
