import {
  approveEuroSync,
  challengeRoundSync,
  claimRewardSync,
  collectRewardsSync,
  expireRoundSync,
  finaliseRoundSync,
  postRoundSync,
  withdrawPoolCreditSync,
} from "@urcar/sdk/actions"
import { getDeployment, type WriteClient } from "@urcar/sdk/chain"
import { rewardPoolAbi } from "@urcar/sdk/generated"
import type { Rewards } from "@urcar/sdk/rewards"
import type { Address } from "viem"
import { readContract } from "viem/actions"
import type { RoundAct } from "./logic/possible-acts.ts"

/** What an act works with. */
export type ActInput = { currency: Address; rewards: Rewards; bond: bigint }

/** Allows the pool to take the bond. */
async function approveBond(client: WriteClient, amount: bigint): Promise<void> {
  const spender = getDeployment(client.chain.id).addresses.rewardPool
  await approveEuroSync(client, { spender, amount })
}

/** Has the pool fetch the fees that the sale desk holds for it, where what it has does not cover a period. */
async function cover(client: WriteClient, currency: Address, total: bigint): Promise<void> {
  const { rewardPool } = getDeployment(client.chain.id).addresses
  const pool = { address: rewardPool, abi: rewardPoolAbi } as const
  const available = await readContract(client, { ...pool, functionName: "availableOf", args: [currency] })
  if (available < total) await collectRewardsSync(client, { currency })
}

/** Does one act with a period's rewards; what takes a bond allows the pool to take it first. @throws UrcarError */
export async function runRoundAct(client: WriteClient, act: RoundAct, input: ActInput): Promise<true> {
  const { currency, rewards, bond } = input
  const { root, total, amounts, proofs } = rewards
  const round = { currency, period: BigInt(rewards.period) }
  const account = client.account.address.toLowerCase()
  const acts: Readonly<Record<RoundAct, () => Promise<unknown>>> = {
    claim: () =>
      claimRewardSync(client, {
        ...round,
        amount: amounts.get(account) ?? 0n,
        proof: proofs.get(account) ?? [],
      }),
    post: async () => {
      await cover(client, currency, total)
      await approveBond(client, bond)
      return postRoundSync(client, { ...round, root, total })
    },
    challenge: async () => {
      await approveBond(client, bond)
      return challengeRoundSync(client, { ...round, root, total })
    },
    finalise: () => finaliseRoundSync(client, round),
    expire: () => expireRoundSync(client, round),
    end: () => expireRoundSync(client, round),
  }
  await acts[act]()
  return true
}

/** Takes bonds that returned or were won. @throws UrcarError */
export async function withdrawBonds(client: WriteClient): Promise<true> {
  const currency = getDeployment(client.chain.id).addresses.testEuro
  await withdrawPoolCreditSync(client, { currency })
  return true
}
