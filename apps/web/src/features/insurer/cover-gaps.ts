import type { Cover } from "./cover.ts"

const day = 86_400
const dayOf = (at: number): number => at - (at % day)

/** Days of which nobody reported a cover. Unix seconds of the first and the last of them. */
export type CoverGap = { from: number; until: number; isOpen: boolean }

/**
 * Days since the present title, today included, of which no reported cover says that it ran. A day counts to its end.
 * Where nobody ever reported a cover there are no gaps to tell: nothing is known.
 *
 * @param since unix seconds of the present title
 * @param now unix seconds
 */
export function coverGaps(covers: readonly Cover[], since: number | undefined, now: number): CoverGap[] {
  if (covers.length === 0) return []
  const runs = covers
    .filter(({ from, until }) => from <= until && from <= now)
    .map(({ from, until }) => ({ from: dayOf(from), until: dayOf(until) }))
    .toSorted((one, other) => one.from - other.from)
  const today = dayOf(now)
  let next = dayOf(since ?? runs[0]?.from ?? now)
  const gaps: CoverGap[] = []
  for (const { from, until } of runs) {
    if (from > next) gaps.push({ from: next, until: from - day, isOpen: false })
    next = Math.max(next, until + day)
  }
  if (next <= today) gaps.push({ from: next, until: today, isOpen: true })
  return gaps
}
