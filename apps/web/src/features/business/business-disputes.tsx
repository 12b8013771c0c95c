"use client"

import type { Address } from "viem"
import { Deadline } from "#components/ui/deadline.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { disputeRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useLicenceLife } from "./queries.ts"

/** Disputes over what the business wrote: those to be answered first, each with its deadline. */
export function BusinessDisputes({ account }: { account: Address }) {
  const { disputes: texts } = useMessages("business")
  const { reasons, phases, outcomes } = useMessages("dispute")
  const { left } = useMessages("common")
  const format = useFormat()
  const now = useNow()
  const { data: life } = useLicenceLife(account)
  if (!life) return null
  const waiting = life.disputes.filter(({ phase }) => phase === "open")
  const others = life.disputes.filter(({ phase }) => phase !== "open")
  return (
    <section aria-labelledby="disputes" className="grid gap-3">
      <h2 id="disputes">{texts.title}</h2>
      {life.disputes.length === 0 ? <p className="text-ink-soft">{texts.none}</p> : null}
      {waiting.map(({ id, reason, deadline }) => (
        <Notice key={id} tone="problem" title={reasons[reason]}>
          <p>
            <Link href={disputeRoute(String(id))}>{fill(texts.answer, { id })}</Link>
          </p>
          {deadline === null ? null : (
            <p>
              {texts.answerBy} <Deadline at={deadline} now={now} format={format} texts={left} />
            </p>
          )}
        </Notice>
      ))}
      {others.length === 0 ? null : (
        <ul className="border-t-2 border-ink">
          {others.map(({ id, reason, phase, outcome }) => (
            <li key={id} className="border-b border-rule py-2">
              <Link href={disputeRoute(String(id))}>{reasons[reason]}</Link>{" "}
              <span className="text-ink-soft">{phase === "closed" ? outcomes[outcome] : phases[phase]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
