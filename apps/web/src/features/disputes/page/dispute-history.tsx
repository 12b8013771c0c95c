import type { DisputeEvent } from "@urcar/sdk/actions"
import { Fragment, type ReactNode } from "react"
import { Deadline } from "#components/ui/deadline.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { euroText } from "#lib/euro.ts"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { fill, splitPlaces } from "#messages/fill.ts"
import { otherwiseOf } from "../logic/otherwise.ts"
import type { DisputePartProps } from "./dispute-part-props.ts"

/** A sentence of the catalogue with something to look at in its places. */
function withNodes(text: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return splitPlaces(text).map((part, index) => (
    <Fragment key={index}>{index % 2 === 0 ? part : nodes[part]}</Fragment>
  ))
}

const isSum = (amount: bigint | null): amount is bigint => amount !== null && amount > 0n

/** One thing that happened: who did what when, and the money that moved with it. */
function EventText({ event, ...props }: DisputePartProps & { event: DisputeEvent }) {
  const { view, texts, format } = props
  const { events: sentences, sums, outcomes, commitment } = texts.dispute
  const nameOf = (account: string) =>
    view.life?.writers.find((one) => one.account === account.toLowerCase())?.name ??
    (event.what === "ruled" && view.dispute.country !== ""
      ? fill(texts.dispute.events.department, { country: format.country(view.dispute.country) })
      : shortKey(account))
  const sentence = event.what === "ruled" && event.by === null ? sentences.silence : sentences[event.what]
  const money = [
    isSum(event.bond) ? fill(sums.bond, { amount: euroText(event.bond, format) }) : undefined,
    isSum(event.slashed) ? fill(sums.slashed, { amount: euroText(event.slashed, format) }) : undefined,
    isSum(event.award) ? fill(sums.award, { amount: euroText(event.award, format) }) : undefined,
    isSum(event.paid) ? fill(sums.paid, { amount: euroText(event.paid, format) }) : undefined,
  ].filter((sum) => sum !== undefined)
  return (
    <>
      <p className="font-semibold">
        {withNodes(sentence, {
          account: event.by ? <Link href={licenceRoute(event.by)}>{nameOf(event.by)}</Link> : null,
          outcome: event.outcome ? outcomes[event.outcome] : "",
        })}
      </p>
      {money.length > 0 ? <p>{money.join(" · ")}</p> : null}
      {event.commitment ? (
        <p className="break-all text-ink-soft">
          {commitment}: <code>{event.commitment}</code>
        </p>
      ) : null}
    </>
  )
}

const dot = "absolute top-1.5 -left-[0.5625rem] size-4 rounded-full border-2"

/** What happened so far, and what comes next: the deadline, and what its passing means. */
export function DisputeHistory(props: DisputePartProps) {
  const { view, texts, format, now } = props
  const { dispute, events } = view
  const { dispute: words } = texts
  const isOpen = dispute.phase !== "closed"
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <h2 id="history">{words.history}</h2>
      {events ? null : <Notice tone="warning" title={words.historyDown} />}
      <ol className="ml-2 border-l-2 border-rule-strong">
        {(events ?? []).map((event) => (
          <li key={`${event.what} ${event.by} ${event.transaction}`} className="relative pb-6 pl-6">
            <span aria-hidden="true" className={`${dot} border-ink bg-ink`} />
            <time className="text-ink-soft" dateTime={new Date(event.at * 1000).toISOString()}>
              {format.dateTime(event.at)} UTC
            </time>
            <EventText {...props} event={event} />
          </li>
        ))}
        <li className="relative pl-6" aria-current="step">
          <span aria-hidden="true" className={`${dot} bg-paper ${isOpen ? "border-blue" : "border-ink"}`} />
          {isOpen ? (
            <p className="text-ink-soft">
              {words.until}:{" "}
              <Deadline at={dispute.deadline} now={now} format={format} texts={texts.common.left} />
            </p>
          ) : null}
          {isOpen ? <p className="font-semibold">{words.phases[dispute.phase]}</p> : null}
          <p className="max-w-prose">
            {isOpen ? <span className="text-ink-soft">{words.ifNobody}: </span> : null}
            {otherwiseOf(dispute, words.otherwise)}
          </p>
        </li>
      </ol>
    </section>
  )
}
