import type { Format } from "#lib/format.ts"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { LifeLineInput, LifeLineReading } from "./life-line-types.ts"

type Texts = Messages["identity"]["lifeLine"]

/** What there is to say of one record besides its numbers. */
export function remark({ breach, superseded, unconfirmed }: LifeLineReading, texts: Texts): string {
  return [
    superseded ? texts.superseded : "",
    unconfirmed ? texts.unconfirmed : "",
    breach && !superseded ? texts.breach : "",
  ]
    .filter(Boolean)
    .join(", ")
}

/** One record in a line: date, kind, mileage, remark. */
export function markTitle(reading: LifeLineReading, format: Format, texts: Texts): string {
  const km = reading.km === undefined ? "" : format.distance(reading.km * 1000).text
  return [format.date(reading.at), reading.label, km, remark(reading, texts)].filter(Boolean).join(" · ")
}

/** A whole life in two or three sentences, for those who do not see the drawing. */
export function lifeSummary(input: LifeLineInput, format: Format, texts: Texts): string {
  const times = input.readings.map(({ at }) => at)
  const { tag } = format.preferences
  const from = format.month(Math.min(...times))
  const to = format.month(Math.max(...times))
  const breaches = input.readings.filter(({ breach, superseded }) => breach && !superseded).length
  const level = (name: string, km: number | undefined) =>
    km === undefined ? "" : `${name}: ${format.distance(km * 1000).text}.`
  return [
    plural(tag, texts.summary, input.readings.length, { from, to }),
    level(texts.accepted, input.acceptedKm),
    input.highestKm === input.acceptedKm ? "" : level(texts.highest, input.highestKm),
    breaches === 0 ? texts.noBreach : plural(tag, texts.breaches, breaches),
  ]
    .filter(Boolean)
    .join(" ")
}
