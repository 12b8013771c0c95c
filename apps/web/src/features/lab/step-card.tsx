import type { KeptStep, KeptStory } from "@urcar/lab/kept"
import { Notice } from "#components/ui/notice.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { plural } from "#messages/fill.ts"
import { AnswerLine } from "./answer-line.tsx"
import { FileSection } from "./file-section.tsx"
import { answersOf } from "./logic/answers-of.ts"
import { catchersOf } from "./logic/caught.ts"
import { MoneyTable } from "./money-table.tsx"
import { nameOf, type StoryProps, textOf } from "./story-props.ts"

type Member = KeptStory["cast"][number]

/** What somebody in a story is allowed to do, in a word. */
export function Standing({ member, texts }: { member: Member; texts: StoryProps["texts"] }) {
  return <Tag>{member.role === null ? texts.lab.types[member.type] : texts.record.roles[member.role]}</Tag>
}

/** Who acts, when, and what they try: for the last row of a hall. */
function Act({ step, ...props }: StoryProps & { step: KeptStep }) {
  const { told, texts, format } = props
  const member = told.story.cast.find(({ id }) => id === step.actor)
  const days = step.happenings.reduce((sum, one) => sum + (one.type === "time" ? one.days : 0), 0)
  const later = days > 0 ? plural(format.preferences.tag, texts.lab.later, days) : ""
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg text-ink-soft">
        {member ? <Standing member={member} texts={texts} /> : null}
        <span>{[format.date(step.at), later].filter(Boolean).join(" · ")}</span>
      </p>
      <h1 className="max-w-[56rem]">
        {nameOf(told, step.actor, props)} {textOf(step.sentence, format)}
      </h1>
    </div>
  )
}

function Answers({ step, ...props }: StoryProps & { step: KeptStep }) {
  const answers = answersOf(step).map((answer, place) => ({ answer, place }))
  const { lab } = props.texts
  return (
    <section aria-labelledby="answers" className="grid gap-4">
      <h2 id="answers" className="border-b-2 border-ink pb-1.5">
        {lab.answers}
      </h2>
      {answers.length === 0 ? <p>{lab.silent}</p> : null}
      {answers.map(({ answer, place }) => (
        <AnswerLine key={place} {...props} answer={answer} />
      ))}
    </section>
  )
}

function Claims({ step, texts, format }: StoryProps & { step: KeptStep }) {
  if (step.claims.length === 0) return null
  return (
    <section aria-labelledby="claims" className="grid gap-2">
      <h2 id="claims">{texts.lab.claims}</h2>
      <ul className="grid max-w-prose gap-2 text-lg">
        {step.claims.map((claim) => (
          <li key={claim.en} className="flex gap-3">
            <span aria-hidden="true">✓</span>
            {textOf(claim, format)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One step of a scenario: who does what, what the register answers, what catches it, and on what evidence. */
export function StepCard({ step: place, ...props }: StoryProps & { step: number }) {
  const step = props.told.story.steps[place - 1]
  if (!step) return null
  const { lab } = props.texts
  const catchers = catchersOf(step)
  return (
    <div className="grid gap-8">
      <Act {...props} step={step} />
      {catchers.length === 0 ? null : (
        <Notice title={lab.caught} tone="plain">
          <p className="text-lg">{catchers.map((catcher) => lab.catchers[catcher]).join(" · ")}</p>
        </Notice>
      )}
      <Answers {...props} step={step} />
      <Claims {...props} step={step} />
      <MoneyTable {...props} step={step} />
      <FileSection {...props} step={place} />
    </div>
  )
}
