import {
  applyForLicenceSync,
  approveEuroSync,
  depositFeeSync,
  exitLicenceSync,
  getLicenceTerm,
  getStake,
  lockStakeSync,
  withdrawApplicationSync,
  withdrawFeeSync,
  withdrawStakeSync,
} from "@urcar/sdk/actions"
import { getDeployment, type WriteClient } from "@urcar/sdk/chain"
import type { Hex } from "viem"
import type { LicensedRole } from "./application.ts"
import type { Price } from "./queries.ts"

async function approve(client: WriteClient, amount: bigint): Promise<void> {
  const spender = getDeployment(client.chain.id).addresses.licenseRegistry
  await approveEuroSync(client, { spender, amount })
}

/** Locks a further part of the stake. */
export async function topUp(client: WriteClient, amount: bigint): Promise<true> {
  await approve(client, amount)
  await lockStakeSync(client, { amount })
  return true
}

/** Pays ahead for the yearly fee. */
export async function payFee(client: WriteClient, amount: bigint): Promise<true> {
  await approve(client, amount)
  await depositFeeSync(client, { amount })
  return true
}

/** An application ready to be signed. */
export type ReadyApplication = {
  country: string
  roles: readonly LicensedRole[]
  profile: { name: string; town: string; website: string }
  documents: Hex
}

/** Locks what is missing of the stake, pays what is missing of the first fee, then applies. */
export async function applyHere(client: WriteClient, what: ReadyApplication, price: Price): Promise<true> {
  const { address: account } = client.account
  const [{ locked }, { deposit }] = await Promise.all([
    getStake(client, { account }),
    getLicenceTerm(client, { account }),
  ])
  if (locked < price.stake) await topUp(client, price.stake - locked)
  if (deposit < price.fee) await payFee(client, price.fee - deposit)
  await applyForLicenceSync(client, what)
  return true
}

/** What a business does without stating anything. */
export const plainActs = {
  withdrawApplication: withdrawApplicationSync,
  withdrawFee: withdrawFeeSync,
  exit: exitLicenceSync,
  withdrawStake: withdrawStakeSync,
} as const
