import type { Format } from "#lib/format.ts"
import { timeLeft } from "#lib/time-left.ts"
import type { Messages } from "#messages/types.ts"

/**
 * A deadline as a date and as a countdown in words.
 *
 * @param at, @param now unix seconds; without a clock (0) the date stands alone
 */
export function Deadline(props: {
  at: number
  now: number
  format: Format
  texts: Messages["common"]["left"]
  /** From when something is possible: its passing is nothing bad */
  isStart?: boolean
}) {
  const { at, now, format, texts } = props
  const isOver = now > 0 && at < now && !props.isStart
  const shown = props.isStart && at < now ? "" : ` · ${timeLeft(at, now, texts, format.preferences.tag)}`
  return (
    <time dateTime={new Date(at * 1000).toISOString()} className={isOver ? "font-semibold text-red" : ""}>
      {format.dateTime(at)} UTC
      {now > 0 ? shown : ""}
    </time>
  )
}
