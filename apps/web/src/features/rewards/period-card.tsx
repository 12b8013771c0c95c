"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Deadline } from "#components/ui/deadline.tsx"
import { type Fact, Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { amountText } from "#lib/amounts.ts"
import { licenceRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { ComputedPeriod } from "./computed-period.tsx"
import { spanOf } from "./logic/period.ts"
import type { PeriodRound, Periods } from "./logic/periods.ts"
import { deadlineOf, type RoundState, roundStateOf } from "./logic/round-state.ts"

type CardProps = { item: PeriodRound; periods: Periods }

/** What the chain has of a period's rewards. */
function RoundFacts({ item, periods, state }: CardProps & { state: RoundState }) {
  const { facts: names } = useMessages("rewards")
  const { left } = useMessages("common")
  const format = useFormat()
  const now = useNow()
  const { posted, challenged, claimed, phase } = item.round
  const deadline = deadlineOf(item, periods.posting)
  const isPaidOut = phase === "final" || phase === "ended"
  const money = (amount: bigint) => amountText(amount, periods.name, format)
  const rootFacts = (name: string, one: typeof posted): (Fact | undefined)[] => [
    one
      ? {
          name,
          value: (
            <>
              {money(one.total)}, <Link href={licenceRoute(one.by)}>{shortKey(one.by)}</Link>
              <code className="block break-all">{one.root}</code>
            </>
          ),
        }
      : undefined,
  ]
  const facts = [
    ...rootFacts(isPaidOut ? names.final : names.posted, posted),
    ...(phase === "challenged" ? rootFacts(names.challenged, challenged) : []),
    state in names.until && deadline > 0
      ? {
          name: wordOf(names.until, state),
          value: <Deadline at={deadline} now={now} format={format} texts={left} />,
        }
      : undefined,
    isPaidOut ? { name: names.claimed, value: money(claimed) } : undefined,
  ].filter((fact) => fact !== undefined)
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

/** One period: where its rewards stand, what happens next, and a computation of one's own. */
export function PeriodCard({ item, periods }: CardProps) {
  const texts = useMessages("rewards")
  const format = useFormat()
  const [isAsked, setAsked] = useState(false)
  const { begin, end } = spanOf(item.period)
  const title = fill(texts.period, { begin: format.date(begin), end: format.date(end - 1) })
  const now = useNow()
  const state = roundStateOf(item, periods.posting, now)
  return (
    <article
      aria-label={title}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t-2 border-ink pt-4"
      data-testid={`period-${item.period}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2>{title}</h2>
        <Tag tone={state === "challenged" ? "amber" : state === "final" ? "strong" : "plain"}>
          {texts.phases[state]}
        </Tag>
      </div>
      <p className="max-w-prose text-ink-soft">{texts.next[state]}</p>
      <RoundFacts item={item} periods={periods} state={state} />
      {state === "running" ? null : isAsked ? (
        <ComputedPeriod item={item} periods={periods} />
      ) : (
        <div>
          <Button onClick={() => setAsked(true)}>{texts.compute}</Button>
        </div>
      )}
    </article>
  )
}
