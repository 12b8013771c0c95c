"use client"

import { useQuery } from "@tanstack/react-query"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { answerOffline, type OfflineAnswer } from "./answer-offline.ts"
import { FoundInSnapshot } from "./found-in-snapshot.tsx"
import { findKept } from "./kept-files.ts"
import { useAge } from "./use-age.ts"

type Told = Extract<OfflineAnswer, { state: "told" }>

function ToldAnswer({ told, plate, now }: { told: Told; plate: string; now: number }) {
  const { offline: words } = useMessages("police")
  const format = useFormat()
  const age = useAge(told.takenAt, now)
  const values = {
    country: countryName(format.preferences.tag, told.country),
    time: format.dateTime(told.takenAt),
    age,
  }
  return (
    <>
      <Notice tone={told.age === "old" ? "warning" : "information"} title={fill(words.from, values)} live>
        {told.age === "old" ? words.old : words.since}
      </Notice>
      {told.found.map(({ plate: found, entry }) => (
        <FoundInSnapshot key={found.plate} plate={found} entry={entry} typed={plate} now={now} />
      ))}
      {told.found.length === 0 ? (
        <EmptyState title={fill(words.notFound, values)}>{words.notFoundText}</EmptyState>
      ) : null}
    </>
  )
}

/** What this device knows of a plate by itself: always with the age of what it knows. */
export function OfflineResult({ plate }: { plate: string }) {
  const { offline: words, person } = useMessages("police")
  const format = useFormat()
  const now = Math.floor(Date.now() / 1000)
  const { data: answer } = useQuery({
    queryKey: ["police-offline", plate],
    networkMode: "always",
    queryFn: async () => answerOffline(plate, await findKept(), Math.floor(Date.now() / 1000)),
  })
  if (!answer) return <p role="status">{person.loading}</p>
  const heading = <h2>{fill(words.heading, { text: plate.toUpperCase() })}</h2>
  if (answer.state === "told")
    return (
      <section aria-label={words.title} className="grid gap-4">
        {heading}
        <ToldAnswer told={answer} plate={plate} now={now} />
      </section>
    )
  const time = "takenAt" in answer ? format.dateTime(answer.takenAt) : ""
  return (
    <section aria-label={words.title} className="grid gap-4">
      {heading}
      <Notice tone="problem" title={fill(words.refused[answer.state], { time })} live>
        {words.refusedText}
      </Notice>
    </section>
  )
}
