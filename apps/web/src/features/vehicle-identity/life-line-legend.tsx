import type { ReactNode } from "react"
import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"
import { type MarkShape, MarkShapePath } from "./life-line-mark.tsx"
import type { LifeLineInput } from "./life-line-types.ts"

const groups = ["birth", "use", "event", "trade"] as const

function Sample({ shape, struck }: { shape: MarkShape; struck?: boolean }) {
  return (
    <svg viewBox="-12 -12 24 24" className="size-6 shrink-0" aria-hidden="true">
      <MarkShapePath shape={shape} struck={struck ?? false} />
    </svg>
  )
}

function LineSample({ dash, colour }: { dash?: string; colour: string }) {
  return (
    <svg viewBox="0 0 28 24" className="h-6 w-7 shrink-0" aria-hidden="true">
      <path d="M0 12H28" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
    </svg>
  )
}

function Entry({ sample, children }: { sample: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      {sample}
      <span>{children}</span>
    </li>
  )
}

/** What the shapes and lines mean: only those that occur. */
export function LifeLineLegend(props: {
  input: LifeLineInput
  format: Format
  texts: Pick<Messages["identity"], "lifeLine" | "group">
}) {
  const { input, format, texts } = props
  const level = (km: number | undefined) => (km === undefined ? "" : format.distance(km * 1000).text)
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-ink-soft">
      {input.acceptedKm === undefined ? null : (
        <Entry sample={<LineSample colour="var(--blue)" />}>
          {texts.lifeLine.accepted} <strong className="text-ink">{level(input.acceptedKm)}</strong>
        </Entry>
      )}
      {input.highestKm === undefined ? null : (
        <Entry sample={<LineSample colour="var(--ink)" dash="2 5" />}>
          {texts.lifeLine.highest} <strong className="text-ink">{level(input.highestKm)}</strong>
        </Entry>
      )}
      {groups
        .filter((group) => input.readings.some((reading) => reading.group === group))
        .map((group) => (
          <Entry key={group} sample={<Sample shape={group} />}>
            {texts.group[group]}
          </Entry>
        ))}
      {input.readings.some(({ breach, superseded }) => breach && !superseded) ? (
        <Entry sample={<Sample shape="breach" />}>{texts.lifeLine.breach}</Entry>
      ) : null}
      {input.readings.some(({ superseded }) => superseded) ? (
        <Entry sample={<Sample shape="use" struck />}>{texts.lifeLine.superseded}</Entry>
      ) : null}
    </ul>
  )
}
