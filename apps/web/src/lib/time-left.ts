import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * How long until a deadline, in words: days, under two days hours, under two hours minutes; the last second still
 * counts.
 *
 * @param at, @param now unix seconds
 */
export function timeLeft(at: number, now: number, texts: Messages["common"]["left"], tag: string): string {
  const seconds = at - now
  if (seconds < 0) return texts.over
  if (seconds >= 2 * day) return plural(tag, texts.days, Math.floor(seconds / day))
  if (seconds >= 2 * hour) return plural(tag, texts.hours, Math.floor(seconds / hour))
  return plural(tag, texts.minutes, Math.max(1, Math.floor(seconds / minute)))
}
