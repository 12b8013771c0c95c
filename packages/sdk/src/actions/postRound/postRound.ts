import type { Address, Hex } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { roundPosted } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link postRound}. */
export interface PostRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
  /** Of the rewards’ Merkle tree. */
  readonly root: Hex
  /** In the currency’s smallest unit. */
  readonly total: bigint
}

/** The call of {@link postRound}. */
export function postRoundCall({ currency, period, root, total }: PostRoundParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "post", [currency, period, root, total])
}

/** Posts the rewards of a period that is over. Anyone; the bond must be allowed to the pool first. */
export const postRound = writeAction(postRoundCall)

/** {@link postRound}, waiting until it is mined. */
export const postRoundSync = writeSyncAction(postRoundCall, roundPosted)
