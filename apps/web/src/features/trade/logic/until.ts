const day = 86_400

/** A time as the day a date field shows, `YYYY-MM-DD` in UTC. */
export const toDay = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10)

/**
 * Until when an offer stands that is to stand through a day: that day's last second, never longer than the seller's
 * signature. Nothing for a day that is past, after the deadline, or no day.
 */
export function readUntil(text: string, now: number, deadline: number): number | undefined {
  const start = Date.parse(`${text}T00:00:00Z`) / 1000
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(start) || start > deadline) return undefined
  const end = Math.min(start + day - 1, deadline)
  return end > now ? end : undefined
}

/** The day suggested for an offer: a week from now, or the deadline where that comes first. */
export const suggestUntil = (now: number, deadline: number): string =>
  toDay(Math.min(now + 7 * day, deadline))
