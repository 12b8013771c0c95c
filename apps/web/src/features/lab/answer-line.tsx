import type { KeptHappening } from "@urcar/lab/kept"
import type { ReactNode } from "react"
import { Tag, type TagTone } from "#components/ui/tag.tsx"
import { VerdictTag } from "#features/vehicle-identity/index.ts"
import { errorSentence } from "#lib/errors.ts"
import { euroText } from "#lib/euro.ts"
import { wordOf } from "#lib/words.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Answer } from "./logic/answers-of.ts"
import { nameOf, type StoryProps } from "./story-props.ts"

type Of<Type extends KeptHappening["type"]> = Extract<KeptHappening, { type: Type }>

type AnswerProps<Type extends KeptHappening["type"]> = StoryProps & { happening: Of<Type> }

function Line({ tag, tone = "plain", children }: { tag: string; tone?: TagTone; children: ReactNode }) {
  return (
    <div className="grid gap-1 sm:grid-cols-[11rem_1fr] sm:gap-4">
      <div>
        <Tag tone={tone}>{tag}</Tag>
      </div>
      <div className="max-w-prose text-lg">{children}</div>
    </div>
  )
}

function Refusal({ happening, ...props }: AnswerProps<"refusal">) {
  const { lab, errors } = props.texts
  const { error, values, by } = happening
  return (
    <Line tag={lab.refused} tone="red">
      <p className="font-semibold">{errorSentence({ name: error, values }, errors)}</p>
      <p className="text-base text-ink-soft">
        {fill(lab.refusedOf, { name: nameOf(props.told, by, props) })} <code>{error}</code>
      </p>
    </Line>
  )
}

function Verification({ happening, texts, format }: AnswerProps<"verification">) {
  const { lab, check } = texts
  const { failure, records } = happening
  if (failure === null)
    return <Line tag={lab.holds}>{plural(format.preferences.tag, lab.holdsRecords, records)}</Line>
  const place = failure.sequence === null ? "" : ` ${fill(lab.failsAt, { sequence: failure.sequence })}`
  return (
    <Line tag={lab.fails} tone="red">
      <p className="font-semibold">{wordOf(check.reasons, failure.reason) + place}</p>
      <p className="text-base text-ink-soft">
        <code>{failure.reason}</code>
      </p>
    </Line>
  )
}

function Odometer({ happening, texts, format }: AnswerProps<"odometer">) {
  const { verdict, reason, acceptedKm, highestKm } = happening
  const distance = (km: number) => format.distance(km * 1_000).text
  return (
    <div className="text-lg">
      <VerdictTag verdict={verdict} reason={reason} texts={texts.identity} />
      <p className="mt-1 font-semibold">
        {[
          acceptedKm === null ? "" : fill(texts.lab.accepted, { distance: distance(acceptedKm) }),
          highestKm === null ? "" : fill(texts.lab.highest, { distance: distance(highestKm) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  )
}

function Dispute({ happening, texts, format }: AnswerProps<"dispute">) {
  const { lab, dispute } = texts
  const { disputeId, phase, outcome, exposure, bond, deadline } = happening
  const state = outcome === "none" ? dispute.phases[phase] : dispute.outcomes[outcome]
  const sums = { exposure: euroText(exposure, format), bond: euroText(bond, format) }
  const isOpen = phase !== "closed" && deadline > 0
  return (
    <Line tag={fill(lab.dispute, { id: disputeId })} tone={outcome === "upheld" ? "red" : "amber"}>
      <p className="font-semibold">
        {state}
        {outcome !== "none" && phase !== "closed" ? `. ${dispute.phases[phase]}` : null}
      </p>
      <p className="text-base text-ink-soft">
        {fill(lab.disputeSums, sums)}{" "}
        {isOpen ? fill(lab.disputeUntil, { date: format.date(deadline) }) : null}
      </p>
    </Line>
  )
}

function Licence({ happening, ...props }: AnswerProps<"licence">) {
  const { lab, record } = props.texts
  const { of, standing, stake } = happening
  const isLost = standing === "suspended" || standing === "revoked"
  return (
    <Line tag={lab.licence} tone={isLost ? "red" : "plain"}>
      {fill(lab.licenceOf, {
        name: nameOf(props.told, of, props),
        standing: record.standings[standing],
        stake: euroText(stake, props.format),
      })}
    </Line>
  )
}

function Score({ happening, ...props }: AnswerProps<"score">) {
  const { lab } = props.texts
  const { of, score, contradicted, disputesLost, disputesUnanswered, disputesWon } = happening
  const name = nameOf(props.told, of, props)
  const parts = { contradicted, lost: disputesLost, unanswered: disputesUnanswered, won: disputesWon }
  return (
    <Line tag={lab.score}>
      <p>{score === null ? fill(lab.noScore, { name }) : fill(lab.scoreOf, { name, score })}</p>
      <p className="text-base text-ink-soft">{fill(lab.scoreParts, parts)}</p>
    </Line>
  )
}

/** One thing that the register answered. */
export function AnswerLine({ answer: happening, ...props }: StoryProps & { answer: Answer }) {
  const { lab } = props.texts
  const name = (id: string) => nameOf(props.told, id, props)
  switch (happening.type) {
    case "transaction": {
      const { by, block } = happening
      return <Line tag={lab.taken}>{fill(lab.takenBy, { name: name(by), block })}</Line>
    }
    case "many": {
      const { by, count, first, last } = happening
      const names = by.map(name).join(", ")
      return <Line tag={lab.taken}>{fill(lab.takenMany, { names, count, first, last })}</Line>
    }
    case "refusal":
      return <Refusal {...props} happening={happening} />
    case "verification":
      return <Verification {...props} happening={happening} />
    case "odometer":
      return <Odometer {...props} happening={happening} />
    case "dispute":
      return <Dispute {...props} happening={happening} />
    case "licence":
      return <Licence {...props} happening={happening} />
    case "score":
      return <Score {...props} happening={happening} />
  }
}
