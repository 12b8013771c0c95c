import type { PatrolEntry } from "@urcar/sdk/patrol"
import type { Plate as RegisteredPlate } from "@urcar/sdk/plate"
import type { ReactNode } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { Plate, plateText } from "#features/vehicle-identity/index.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { StatusBanner } from "../lookup/status-banner.tsx"
import { hasPassed } from "./answer-offline.ts"

/** A last day, and whether it has passed. */
function Until({
  until,
  now,
  none,
  passed,
}: {
  until: number | null
  now: number
  none: string
  passed: string
}) {
  const format = useFormat()
  if (until === null) return none
  return (
    <>
      {format.date(until)} {hasPassed(until, now) ? <Tag tone="red">{passed}</Tag> : null}
    </>
  )
}

/** One vehicle as a snapshot tells of it. */
export function FoundInSnapshot(props: {
  plate: RegisteredPlate
  entry: PatrolEntry
  typed: string
  now: number
}) {
  const { plate, entry, typed, now } = props
  const { offline: words, result } = useMessages("police")
  const identity = useMessages("identity")
  const facts: { name: string; value: ReactNode }[] = [
    { name: words.vinTail, value: <span className="font-mono text-xl">{entry.vinTail}</span> },
    {
      name: words.inspection,
      value: <Until until={entry.inspectionDue} now={now} none={words.dueNone} passed={result.overdue} />,
    },
    {
      name: words.cover,
      value: <Until until={entry.coverUntil} now={now} none={result.coverNone} passed={result.uncovered} />,
    },
    {
      name: result.recall,
      value: entry.hasOpenRecall ? <Tag tone="red">{result.recallOpen}</Tag> : words.recallNone,
    },
  ]
  const shown = plateText(plate.country, plate.plate)
  const isAsTyped = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .endsWith(plate.plate)
  return (
    <article className="grid gap-4 border-t-4 border-ink pt-4">
      <StatusBanner status={entry.status} isFrozen={false} source={words.asSnapshot} words={result} />
      {isAsTyped ? null : (
        <Notice tone="warning" title={fill(result.folded, { typed: typed.toUpperCase(), found: shown })} />
      )}
      <Plate country={plate.country} plate={plate.plate} texts={identity} size="large" />
      <Facts facts={facts} />
      <p>{words.noPerson}</p>
    </article>
  )
}
