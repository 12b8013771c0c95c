/** The time that the demo tells of, in unix seconds. */
export interface DemoSpan {
  readonly start: number
  readonly end: number
}

const years = 15
const secondsPerDay = 86_400

/**
 * The demo ends with the last month: at 00:00 UTC on the first day of the month of `now`. That is the only way in
 * which the present enters it, so that all starts of one month tell the same transactions.
 */
export function demoSpan(now: Date): DemoSpan {
  return spanUntil(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) / 1_000)
}

/** The span of a demo that ends then. */
export function spanUntil(end: number): DemoSpan {
  const last = new Date(end * 1_000)
  return { start: Date.UTC(last.getUTCFullYear() - years, last.getUTCMonth(), 1) / 1_000, end }
}

/** The span of a demo that began then. */
export function spanSince(start: number): DemoSpan {
  const first = new Date(start * 1_000)
  return { start, end: Date.UTC(first.getUTCFullYear() + years, first.getUTCMonth(), 1) / 1_000 }
}

/** How many days the span has; the first is day 0. */
export function daysIn({ start, end }: DemoSpan): number {
  return (end - start) / secondsPerDay
}

/** Unix seconds of an hour of a day of the span. */
export function timeOf({ start }: DemoSpan, day: number, hour: number): number {
  return start + day * secondsPerDay + Math.round(hour * 3_600)
}

/** The calendar day, `YYYY-MM-DD`. */
export function dateOf(span: DemoSpan, day: number): string {
  return new Date(timeOf(span, day, 12) * 1_000).toISOString().slice(0, 10)
}

/** What happened in a day is recorded in the block of this hour. */
export const recordingHour = 20

/** What concerns the court and the pool is done at this hour, when no file changes any more on that day. */
export const courtHour = 22
