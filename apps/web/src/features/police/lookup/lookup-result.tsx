import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { LookupQuestion } from "../logic/lookup-question.ts"
import { KeptAnswer } from "../offline/kept-answer.tsx"
import { lookUp } from "../server/look-up.ts"
import type { PoliceTexts } from "../texts.ts"
import { FoundVehicle } from "./found-vehicle.tsx"

/** What a question found. */
export async function LookupResult(props: { question: LookupQuestion; texts: PoliceTexts; format: Format }) {
  const { question, texts, format } = props
  const { result: words } = texts.police
  const lookup = await lookUp(question)
  if (lookup.state === "unavailable")
    return (
      <div className="grid gap-6">
        <Notice tone="problem" title={words.unavailable} live>
          {words.unavailableText}
        </Notice>
        <KeptAnswer asked={null} />
      </div>
    )
  if (lookup.state !== "found")
    return (
      <EmptyState title={lookup.state === "none" ? words.none : words.nonePlate}>{words.noneText}</EmptyState>
    )
  const { vehicles } = lookup
  return (
    <section aria-labelledby="result" className="grid gap-6">
      <h2 id="result">{fill(words.heading, { text: question.text.toUpperCase() })}</h2>
      {vehicles.length > 1 ? (
        <Notice tone="warning" title={fill(words.several, { count: vehicles.length })} />
      ) : null}
      {vehicles.map((found) => (
        <FoundVehicle
          key={found.life.vehicle.vin}
          found={found}
          typed={question.text.toUpperCase()}
          texts={texts}
          format={format}
        />
      ))}
    </section>
  )
}
