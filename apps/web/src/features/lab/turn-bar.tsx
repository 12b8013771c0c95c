import { ButtonLink } from "#components/ui/button.tsx"
import { labRoute } from "#lib/routes.ts"
import { ArrowKeys } from "./arrow-keys.tsx"
import type { StoryProps } from "./story-props.ts"

type TurnProps = StoryProps & { step: number }

/** Back and on, at the same place on every page of a story. */
export function TurnBar({ told, texts: { lab }, step }: TurnProps) {
  const last = told.story.steps.length + 1
  const previous = step > 0 ? labRoute(told.name, step - 1) : undefined
  const next = step < last ? labRoute(told.name, step + 1) : undefined
  const onward = step === 0 ? lab.begin : step === last - 1 ? lab.toEnd : lab.next
  return (
    <nav aria-label={lab.turn} data-print="no" className="flex flex-wrap items-center gap-3">
      {previous ? <ButtonLink href={previous}>← {lab.previous}</ButtonLink> : null}
      {next ? (
        <ButtonLink href={next} tone="primary">
          {onward} →
        </ButtonLink>
      ) : (
        <ButtonLink href={labRoute(told.name)}>{lab.again}</ButtonLink>
      )}
      <ArrowKeys previous={previous} next={next} />
    </nav>
  )
}

/** How far the story is. */
export function Progress({ told, step }: TurnProps) {
  const pages = told.story.steps.length + 1
  return (
    <div aria-hidden="true" className="h-1.5 w-full bg-sunken" data-print="no">
      <div className="h-full bg-blue" style={{ width: `${Math.round((step / pages) * 100)}%` }} />
    </div>
  )
}
