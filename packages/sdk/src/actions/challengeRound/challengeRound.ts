import type { Address, Hex } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { roundChallenged } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link challengeRound}. */
export interface ChallengeRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
  /** Of the rewards’ Merkle tree. */
  readonly root: Hex
  /** In the currency’s smallest unit. */
  readonly total: bigint
}

/** The call of {@link challengeRound}. */
export function challengeRoundCall({ currency, period, root, total }: ChallengeRoundParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "challenge", [currency, period, root, total])
}

/** Posts other rewards than a round’s. Anyone, until its deadline; the same bond must be allowed to the pool first. Zeros for root and total: nothing was earned. */
export const challengeRound = writeAction(challengeRoundCall)

/** {@link challengeRound}, waiting until it is mined. */
export const challengeRoundSync = writeSyncAction(challengeRoundCall, roundChallenged)
