import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { labRoute } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import { FileSection } from "./file-section.tsx"
import { catchersOf } from "./logic/caught.ts"
import { storyAfter } from "./logic/told-story.ts"
import { Standing } from "./step-card.tsx"
import { type StoryProps, textOf } from "./story-props.ts"

/** Before a story begins: what is tried, by whom, and what stands in the car's file already. */
export function Opening(props: StoryProps) {
  const { told, texts, format } = props
  const { lab } = texts
  const { tries, catches } = lab.stories[told.name]
  return (
    <div className="grid gap-8">
      <h1>{textOf(told.story.title, format)}</h1>
      <div className="text-lg">
        <Facts
          facts={[
            { name: lab.tries, value: tries },
            { name: lab.catches, value: catches },
          ]}
        />
      </div>
      <section aria-labelledby="cast" className="grid gap-3">
        <h2 id="cast">{lab.cast}</h2>
        <ul className="grid gap-x-8 gap-y-3 text-lg sm:grid-cols-2">
          {told.story.cast.map((member) => (
            <li key={member.id} className="flex flex-wrap items-center gap-3">
              {textOf(member.name, format)} <Standing member={member} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
      <FileSection {...props} step={0} />
    </div>
  )
}

/** After a story: what it teaches, and at which steps what caught it. */
export function Ending({ told, texts: { lab }, format }: StoryProps) {
  const next = storyAfter(told.name)
  const caught = told.story.steps.flatMap((step, place) =>
    catchersOf(step).map((catcher) => ({ catcher, step: place + 1 })),
  )
  return (
    <div className="grid gap-8">
      <h1 className="max-w-[56rem]">{textOf(told.story.teaches, format)}</h1>
      <div className="text-lg">
        <Facts facts={[{ name: lab.catches, value: lab.stories[told.name].catches }]} />
      </div>
      {caught.length === 0 ? null : (
        <section aria-labelledby="caught" className="grid gap-3">
          <h2 id="caught">{lab.catchesByStep}</h2>
          <ul className="border-t-2 border-ink text-lg">
            {caught.map(({ catcher, step }) => (
              <li
                key={`${step} ${catcher}`}
                className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-rule py-2"
              >
                <Link href={labRoute(told.name, step)}>{fill(lab.stepLink, { step })}</Link>
                {lab.catchers[catcher]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {next ? (
        <p className="text-lg">
          <Link href={labRoute(next.name)}>
            {fill(lab.nextStory, { title: textOf(next.story.title, format) })}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
