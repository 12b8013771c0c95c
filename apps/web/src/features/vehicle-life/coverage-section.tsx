import { plural } from "#messages/fill.ts"
import { measureCoverage } from "./coverage.ts"
import { coverageSentence } from "./coverage-words.ts"
import type { LifeProps } from "./life-props.ts"

function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="block h-2.5 bg-sunken">
      <span
        className="block h-full bg-blue"
        style={{ width: `${Math.max(share * 100, share > 0 ? 3 : 0)}%` }}
      />
    </span>
  )
}

/** Which classes of source have ever reported, and for how long nobody independent did. */
export function CoverageSection({ now, ...props }: LifeProps & { now: number }) {
  const { life, texts, format } = props
  const { coverage, sections } = texts.vehicle
  const meter = measureCoverage(life, now)
  const silent = meter.topics.filter(({ records }) => records === 0)
  const most = Math.max(1, ...meter.sources.map(({ records }) => records))
  return (
    <section aria-labelledby="coverage" className="grid gap-3">
      <h2 id="coverage" className="border-b-2 border-ink pb-1.5">
        {sections.coverage}
      </h2>
      <p className="max-w-prose">{coverageSentence(meter, texts.vehicle, format)}</p>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {meter.sources.map(({ role, records }) => (
          <li key={role} className="grid gap-1 border-b border-rule py-2">
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>{texts.record.roles[role]}</span>
              <span className={records === 0 ? "text-ink-soft italic" : "font-semibold"}>
                {records === 0 ? coverage.none : plural(format.preferences.tag, coverage.reported, records)}
              </span>
            </span>
            <Bar share={records / most} />
          </li>
        ))}
      </ul>
      {silent.length === 0 ? null : (
        <p className="max-w-prose">
          {coverage.notStated}{" "}
          <strong className="font-semibold">
            {silent.map(({ topic }) => coverage.topics[topic]).join(", ")}
          </strong>
          .
        </p>
      )}
      <p className="max-w-prose text-ink-soft">{coverage.lead}</p>
    </section>
  )
}
