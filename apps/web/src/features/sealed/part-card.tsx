"use client"

import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { OpenedFields } from "./opened-fields.tsx"
import { isKeeper, type PartProps } from "./part-props.ts"
import { WorkedParts } from "./part-work.tsx"

/** Why nothing is open: never granted, or not any more. */
function Closed(props: PartProps) {
  const { closed: texts } = useMessages("sealed")
  const format = useFormat()
  const { part } = props
  const asked = part.requests.find(({ asker }) => asker.toLowerCase() === props.address.toLowerCase())
  const ends = part.grants.map(({ grant, withdrawnAt }) => withdrawnAt ?? grant.expiresAt)
  const last = ends.length > 0 ? Math.max(...ends) : undefined
  if (isKeeper(props)) return <Notice title={texts.keeper}>{texts.keeperText}</Notice>
  if (asked)
    return (
      <Notice title={fill(texts.asked, { time: format.dateTime(asked.issuedAt) })}>{texts.askedText}</Notice>
    )
  if (last !== undefined)
    return (
      <Notice tone="warning" title={fill(texts.ended, { time: format.dateTime(last) })}>
        {texts.endedText}
      </Notice>
    )
  return <p>{texts.stranger}</p>
}

/** One record's sealed part. */
export function PartCard(props: PartProps) {
  const texts = useMessages("sealed")
  const { kinds } = useMessages("record")
  const format = useFormat()
  const sentence = useErrorSentence()
  const { part } = props
  const { record, opening } = part
  return (
    <section aria-labelledby={`sealed-${record.sequence}`} className="grid gap-4" data-testid="sealed-part">
      <h2 id={`sealed-${record.sequence}`} className="border-b-2 border-ink pb-1.5">
        {wordOf(kinds, record.kind)}, {format.date(record.occurredAt)}{" "}
        <span className="text-base font-normal text-ink-soft">
          {fill(texts.record, { sequence: record.sequence })}
        </span>
      </h2>
      {part.erasedAt === null ? null : (
        <Notice title={fill(texts.erased, { date: format.date(part.erasedAt) })}>{texts.erasedText}</Notice>
      )}
      {opening.status === "failed" ? (
        <Notice tone="problem" title={texts.failed} live>
          {sentence(opening.error)}
        </Notice>
      ) : null}
      {part.erasedAt === null && opening.status === "closed" ? <Closed {...props} /> : null}
      {opening.status === "locked" ? (
        <Notice title={texts.locked} live>
          <Button className="mt-2" onClick={props.onAgain}>
            {texts.open.title}
          </Button>
        </Notice>
      ) : null}
      {opening.status === "whole" || opening.status === "fields" ? <OpenedFields {...props} /> : null}
      <WorkedParts {...props} />
    </section>
  )
}
