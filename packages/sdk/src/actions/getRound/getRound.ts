import { type Address, type Hex, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { rewardPoolAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"
import { type RoundPhase, roundPhases } from "../core/rounds.ts"

/** A period's rewards as somebody computed them. */
export interface RewardRoot {
  readonly by: Address
  readonly root: Hex
  /** In the currency's smallest unit. */
  readonly total: bigint
}

/** One period's rewards in one currency. */
export interface Round {
  readonly phase: RoundPhase
  /** Unix seconds, inclusive. */
  readonly deadline: number
  /** `null` until somebody posts. */
  readonly posted: RewardRoot | null
  /** `null` unless somebody challenged. */
  readonly challenged: RewardRoot | null
  /** In the currency's smallest unit. */
  readonly claimed: bigint
}

/** Parameters of {@link getRound}. */
export interface GetRoundParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly period: bigint
}

/** A period's rewards now. @throws UrcarError */
export async function getRound(client: ReadClient, { currency, period }: GetRoundParameters): Promise<Round> {
  const round = await read(client, "rewardPool", rewardPoolAbi, "roundOf", [currency, period])
  const { deadline, claimed, poster, root, total, challenger, challengedRoot, challengedTotal } = round
  return {
    ...{ phase: roundPhases[round.phase] ?? "none", deadline, claimed },
    posted: poster === zeroAddress ? null : { by: poster, root, total },
    challenged:
      challenger === zeroAddress ? null : { by: challenger, root: challengedRoot, total: challengedTotal },
  }
}
