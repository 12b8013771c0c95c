import { Details } from "#components/ui/details.tsx"
import { plural } from "#messages/fill.ts"
import type { LifeProps } from "./life-props.ts"
import { RecordEntry } from "./record-entry.tsx"

/** So many are in sight; the earlier ones unfold. */
const inSight = 40

/** Every record, the latest first. */
export function TimelineSection(props: LifeProps) {
  const { life, texts, format } = props
  const { vehicle } = texts
  const { tag } = format.preferences
  const writers = new Map<string, (typeof life.writers)[number]>(
    life.writers.map((writer) => [writer.account, writer]),
  )
  const records = life.records.toReversed()
  const earlier = records.slice(inSight)
  const entry = (record: (typeof records)[number]) => (
    <RecordEntry key={record.sequence} {...props} record={record} writers={writers} />
  )
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="border-b-2 border-ink pb-1.5">
        {vehicle.sections.timeline}
      </h2>
      {records.slice(0, inSight).map(entry)}
      {earlier.length === 0 ? null : (
        <Details summary={plural(tag, vehicle.timeline.earlier, earlier.length)}>
          {earlier.map(entry)}
        </Details>
      )}
      {life.recordsLeftOut === 0 ? null : (
        <p className="mt-3">{plural(tag, vehicle.timeline.leftOut, life.recordsLeftOut)}</p>
      )}
    </section>
  )
}
