import type { Round } from "@urcar/sdk/actions"
import type { Hex } from "viem"
import type { RoundState } from "./round-state.ts"

/** What can be done with a period's rewards. */
export const roundActs = ["claim", "post", "challenge", "finalise", "expire", "end"] as const

/** One of {@link roundActs}. */
export type RoundAct = (typeof roundActs)[number]

/** A period's rewards as the reader's own browser computed them. */
export type Computed = { root: Hex; total: bigint }

/** The one who looks. */
export type Viewer = { account: string; part: bigint; isClaimed: boolean }

/** Whether what stands on chain is what this browser computed. */
export const isSame = (posted: Computed, computed: Computed): boolean =>
  posted.root === computed.root && posted.total === computed.total

/**
 * What one can do with a period that is over, by the pool's table of states. Only with an own computation: nobody should
 * sign a root that somebody else told.
 *
 * @param now unix seconds
 */
export function possibleRoundActs(
  round: Pick<Round, "deadline" | "posted">,
  state: RoundState,
  computed: Computed,
  viewer: Viewer,
  now: number,
): RoundAct[] {
  const { deadline, posted } = round
  const isOver = now > deadline
  const isRight = posted !== null && isSame(posted, computed)
  const isOwn = posted?.by.toLowerCase() === viewer.account.toLowerCase()
  const rules: Readonly<Record<RoundAct, boolean>> = {
    claim: state === "final" && isRight && viewer.part > 0n && !viewer.isClaimed,
    post: state === "open" && computed.total > 0n,
    challenge: state === "posted" && !isOver && !isRight && !isOwn,
    finalise: state === "posted" && isOver,
    expire: state === "challenged" && isOver,
    end: state === "over",
  }
  return roundActs.filter((act) => rules[act])
}
