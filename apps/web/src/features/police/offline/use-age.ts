import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"

const [minute, hour, day] = [60, 3_600, 86_400]

/** How old something is, in words: minutes, then hours, then days. */
export function useAge(at: number, now: number): string {
  const { offline: words } = useMessages("police")
  const { tag } = useFormat().preferences
  const seconds = Math.max(0, now - at)
  if (seconds < 2 * hour) return plural(tag, words.ages.minutes, Math.floor(seconds / minute))
  if (seconds < 2 * day) return plural(tag, words.ages.hours, Math.floor(seconds / hour))
  return plural(tag, words.ages.days, Math.floor(seconds / day))
}
