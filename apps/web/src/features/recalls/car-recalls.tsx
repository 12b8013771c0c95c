import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { listRecalls } from "@urcar/sdk/recalls"
import { Notice } from "#components/ui/notice.tsx"
import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { forbidsDriving, recallSentence } from "./recall-words.ts"

type CarProps = {
  records: readonly IndexedRecord[]
  texts: Pick<Messages, "recalls" | "options">
  format: Format
}

/** A vehicle's open recalls, for everybody who looks at it. */
export function CarRecalls({ records, texts, format }: CarProps) {
  const { open } = listRecalls(records)
  if (open.length === 0) return null
  const words = texts.recalls
  const isGrave = open.some(({ payload }) => forbidsDriving(payload))
  return (
    <Notice tone={isGrave ? "problem" : "warning"} title={isGrave ? words.car.stop : words.car.open}>
      <ul className="grid gap-1">
        {open.map(({ sequence, payload, occurredAt }) => (
          <li key={sequence}>
            {recallSentence(payload, texts)}{" "}
            <a href={`#record-${sequence}`} className="link">
              {fill(words.car.since, { date: format.date(occurredAt), sequence })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-soft">{words.car.closed}</p>
    </Notice>
  )
}
