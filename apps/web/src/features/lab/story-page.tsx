import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { Ending, Opening } from "./cover.tsx"
import type { Told } from "./logic/told-story.ts"
import { Source } from "./source.tsx"
import { StepCard } from "./step-card.tsx"
import { type StoryProps, textOf, toStoryFormat } from "./story-props.ts"
import { Progress, TurnBar } from "./turn-bar.tsx"

/** What a page of a story is called: before it, a step of it, its end. */
export function stepName({ story: { steps } }: Told, step: number, lab: Messages["lab"]): string {
  if (step === 0) return lab.before
  return step > steps.length ? lab.end : fill(lab.step, { step, steps: steps.length })
}

/** A scenario at one step. */
export function StoryPage({ step, ...given }: StoryProps & { step: number }) {
  const props = { ...given, format: toStoryFormat(given.format) }
  const { told, texts, format } = props
  const { lab } = texts
  const { steps, title } = told.story
  return (
    <article className="grid gap-8">
      <header className="grid gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-lg">
          <p>
            <Link href={routes.lab}>{lab.all}</Link>
            <span className="text-ink-soft"> · {textOf(title, format)}</span>
          </p>
          <p className="font-semibold">{stepName(told, step, lab)}</p>
        </div>
        <Progress {...props} step={step} />
        <TurnBar {...props} step={step} />
      </header>
      {step === 0 ? <Opening {...props} /> : null}
      {step > 0 && step <= steps.length ? <StepCard {...props} step={step} /> : null}
      {step > steps.length ? <Ending {...props} /> : null}
      {step === 0 || step > steps.length ? <Source name={told.name} texts={lab} /> : null}
      {step === 0 ? (
        <p className="text-ink-soft" data-print="no">
          {lab.keys}
        </p>
      ) : null}
    </article>
  )
}
