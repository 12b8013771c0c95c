import type { Round } from "@urcar/sdk/actions"
import { spanOf } from "./period.ts"

/**
 * Where a period stands now. `missed`: nobody posted in time, so it earned nothing for ever. `over`: final, and nobody can
 * claim any more, but nobody ended it yet.
 */
export type RoundState = "running" | "open" | "missed" | "posted" | "challenged" | "final" | "over" | "ended"

/** A period's round with what its deadlines follow from. */
export type PeriodPlace = {
  period: number
  isRunning: boolean
  round: Pick<Round, "phase" | "deadline">
}

/**
 * Until when something can be done, in unix seconds, inclusive: posting, challenging, deciding, claiming. 0 where
 * nothing is waited for.
 *
 * @param posting seconds after a period in which its rewards can be posted
 */
export function deadlineOf({ period, isRunning, round }: PeriodPlace, posting: number): number {
  if (isRunning || round.phase === "ended") return 0
  return round.phase === "none" ? Math.max(spanOf(period).end + posting, round.deadline) : round.deadline
}

/** @param now unix seconds */
export function roundStateOf(place: PeriodPlace, posting: number, now: number): RoundState {
  const { phase } = place.round
  const deadline = deadlineOf(place, posting)
  const isLate = deadline > 0 && now > deadline
  if (place.isRunning) return "running"
  if (phase === "none") return isLate ? "missed" : "open"
  return phase === "final" && isLate ? "over" : phase
}
