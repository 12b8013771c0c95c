import type { IndexedDispute } from "@urcar/sdk/indexer-client"
import { Deadline } from "#components/ui/deadline.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { Format } from "#lib/format.ts"
import { disputeRoute } from "#lib/routes.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { LifeProps } from "./life-props.ts"

type DisputeTexts = Pick<Messages, "dispute" | "common">

/** A dispute as one line says it: what is said, or how it ended. */
export function disputeSentence(
  { sequence, phase, outcome, reason }: IndexedDispute,
  { list, reasons }: Messages["dispute"],
): string {
  const values = { sequence, reason: reasons[reason] }
  if (phase !== "closed") return fill(list.openOver, values)
  if (outcome === "upheld") return fill(list.upheldOver, values)
  return fill(outcome === "rejected" ? list.rejectedOver : list.undecidedOver, values)
}

/** Whether a dispute is answered, where it is open. */
function AnswerTag({ dispute, texts }: { dispute: IndexedDispute; texts: Messages["dispute"] }) {
  if (dispute.phase === "closed") return null
  return <Tag tone="amber">{texts[dispute.isAnswered ? "answered" : "unanswered"]}</Tag>
}

function DisputeLine(props: { dispute: IndexedDispute; texts: DisputeTexts; format: Format; now: number }) {
  const { dispute, texts, format, now } = props
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <Link href={disputeRoute(String(dispute.id))}>{disputeSentence(dispute, texts.dispute)}</Link>
      <AnswerTag dispute={dispute} texts={texts.dispute} />
      {dispute.deadline === null ? null : (
        <span className="text-ink-soft">
          {texts.dispute.until}:{" "}
          <Deadline at={dispute.deadline} now={now} format={format} texts={texts.common.left} />
        </span>
      )}
    </li>
  )
}

/** Open and lost disputes over a vehicle's records, at the head of its page; they forbid nothing. */
export function DisputeWarnings({ life, texts, format }: LifeProps) {
  const { dispute: words } = texts
  const open = life.disputes.filter(({ phase }) => phase !== "closed")
  const upheld = life.disputes.filter(({ phase, outcome }) => phase === "closed" && outcome === "upheld")
  const shown = [...open, ...upheld]
  if (shown.length === 0) return null
  const now = Math.floor(Date.now() / 1000)
  return (
    <Notice
      tone="warning"
      title={
        open.length > 0 ? plural(format.preferences.tag, words.list.open, open.length) : words.outcomes.upheld
      }
    >
      <ul className="grid gap-1">
        {shown.map((one) => (
          <DisputeLine key={one.id} dispute={one} texts={texts} format={format} now={now} />
        ))}
      </ul>
      <p className="mt-2 text-ink-soft">{words.neverBlocks}</p>
    </Notice>
  )
}

/** What became of the disputes over one record, the latest first. */
export function RecordDisputes(props: {
  disputes: readonly IndexedDispute[]
  texts: DisputeTexts
  format: Format
}) {
  if (props.disputes.length === 0) return null
  const now = Math.floor(Date.now() / 1000)
  return (
    <ul className="grid gap-1 border-l-8 border-amber bg-amber-wash px-3 py-2">
      {props.disputes.map((one) => (
        <DisputeLine key={one.id} {...props} dispute={one} now={now} />
      ))}
    </ul>
  )
}
