import { Facts } from "#components/ui/facts.tsx"
import { describeRecord } from "./describe-record.ts"
import type { LifeProps } from "./life-props.ts"

/** What the first record says the vehicle is. */
export function SpecificationSection({ life, texts, format }: LifeProps) {
  const { vehicle: car } = life
  const { record, vehicle, common } = texts
  const first = life.records.find(({ sequence }) => sequence === 1)
  const stated = first === undefined ? [] : describeRecord(first, texts, format).details
  const name = [
    { name: record.fields.make, value: car.make ?? common.notStated },
    { name: record.fields.model, value: car.model ?? common.notStated },
    { name: record.fields.year, value: car.year ?? common.notStated },
  ]
  const shown = new Set(name.map((fact) => fact.name))
  const more = stated
    .filter((detail) => !shown.has(detail.name))
    .map((detail) => ({ name: detail.name, value: detail.text }))
  return (
    <section aria-labelledby="specification" className="grid content-start gap-3">
      <h2 id="specification">{vehicle.sections.specification}</h2>
      <Facts facts={[...name, ...more]} />
    </section>
  )
}
