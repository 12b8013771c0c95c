import type { Format } from "#lib/format.ts"

/** A distance in the reader's unit; the other unit in a tooltip. */
export function Distance({ metres, format }: { metres: number; format: Format }) {
  const { text, other } = format.distance(metres)
  return (
    <data value={metres} title={other} className="whitespace-nowrap">
      {text}
    </data>
  )
}

/** An amount of money, given in the currency's smallest unit. */
export function Money(props: { minor: bigint | number; currency?: string; format: Format }) {
  return (
    <data value={String(props.minor)} className="whitespace-nowrap">
      {props.format.money(props.minor, props.currency)}
    </data>
  )
}

/** A day; the minute in a tooltip. Unix seconds. */
export function Day({ at, format }: { at: number; format: Format }) {
  return (
    <time
      dateTime={new Date(at * 1000).toISOString()}
      title={`${format.dateTime(at)} UTC`}
      className="whitespace-nowrap"
    >
      {format.date(at)}
    </time>
  )
}
