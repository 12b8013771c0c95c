import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

const [minute, hour, day] = [60, 3_600, 86_400]

/** How old something is, in words: minutes, then hours, then days. */
export function useAge(at: number, now: number): string {
  const { offline: words } = useMessages("police")
  const seconds = Math.max(0, now - at)
  if (seconds < 2 * hour) return fill(words.ages.minutes, { count: Math.floor(seconds / minute) })
  if (seconds < 2 * day) return fill(words.ages.hours, { count: Math.floor(seconds / hour) })
  return fill(words.ages.days, { count: Math.floor(seconds / day) })
}
