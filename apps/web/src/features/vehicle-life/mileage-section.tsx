import type { OdometerReason } from "@urcar/sdk/odometer"
import { LifeLine, VerdictTag } from "#features/vehicle-identity/index.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { toLifeLine } from "./judged-life.ts"
import type { LifeProps } from "./life-props.ts"

const isReason = (text: string, reasons: Messages["identity"]["verdictReason"]): text is OdometerReason =>
  Object.hasOwn(reasons, text)

/** Readings by their places in the file, each a link to its record. */
function ReadingList(props: LifeProps & { title: string; places: readonly number[] }) {
  const { life, judged, texts, format, title, places } = props
  const points = judged.judgement.points.filter(({ index }) => places.includes(index))
  if (points.length === 0) return null
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul>
        {points.map(({ index, at, metres }) => {
          const sequence = life.records[index]?.sequence ?? 0
          const { text, other } = format.distance(metres)
          return (
            <li key={index}>
              <a href={`#record-${sequence}`} className="link" title={other}>
                {fill(texts.vehicle.mileage.line, { date: format.date(at), distance: text, sequence })}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function GapList({ life, judged, texts: { vehicle }, format }: LifeProps) {
  const { gaps } = judged.judgement
  if (gaps.length === 0) return null
  const day = (index: number) => format.date(life.records[index]?.occurredAt ?? 0)
  return (
    <div>
      <p className="font-semibold">{vehicle.mileage.gaps}</p>
      <ul>
        {gaps.map(([from, to]) => (
          <li key={from}>{fill(vehicle.mileage.gap, { from: day(from), to: day(to) })}</li>
        ))}
      </ul>
    </div>
  )
}

/** The life line with its verdict: why, and which readings. */
export function MileageSection(props: LifeProps) {
  const { life, judged, texts, format } = props
  const { identity, vehicle, record } = texts
  const { verdict, verdictReason } = life.vehicle
  return (
    <section aria-labelledby="mileage" className="grid gap-4">
      <h2 id="mileage" className="border-b-2 border-ink pb-1.5">
        {vehicle.sections.mileage}
      </h2>
      <VerdictTag
        verdict={verdict}
        texts={identity}
        {...(isReason(verdictReason, identity.verdictReason) && { reason: verdictReason })}
      />
      <LifeLine id="life" input={toLifeLine(life, judged, record.kinds)} format={format} texts={identity} />
      <ReadingList {...props} title={vehicle.mileage.breaches} places={judged.judgement.breaches} />
      <ReadingList {...props} title={vehicle.mileage.slips} places={judged.judgement.slips} />
      <GapList {...props} />
      <p className="max-w-prose text-ink-soft">{vehicle.mileage.tolerance}</p>
    </section>
  )
}
