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
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import type { GoodApplication, ReadyApplication } from "./application.ts"
import { handIn } from "./papers/hand-in.ts"
import { keepPapers } from "./papers/kept-papers.ts"
import type { SealedPapers } from "./papers/seal-papers.ts"
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

/** Locks what is missing of the stake, pays what is missing of the first fee, then applies. */
async function applyHere(client: WriteClient, what: ReadyApplication, price: Price): Promise<void> {
  const { address: account } = client.account
  const [{ locked }, { deposit }] = await Promise.all([
    getStake(client, { account }),
    getLicenceTerm(client, { account }),
  ])
  if (locked < price.stake) await topUp(client, price.stake - locked)
  if (deposit < price.fee) await payFee(client, price.fee - deposit)
  await applyForLicenceSync(client, what)
}

/** What became of the papers: with the department, kept in this browser, or to be handed over by hand. */
export type PapersOutcome = "handedIn" | "kept" | "byHand"

/**
 * Applies, then hands the papers in. This browser keeps them from before the application until the store has them: one
 * that is on chain never points to a file that is gone.
 */
export async function applyWithPapers(
  client: WriteClient,
  gateway: GatewayClient,
  what: GoodApplication,
  { documents, sealed }: SealedPapers,
  price: Price,
): Promise<PapersOutcome> {
  if (sealed) await keepPapers(documents, sealed)
  await applyHere(client, { ...what, documents }, price)
  if (!sealed) return "byHand"
  return handIn(client, gateway, documents).then(
    () => "handedIn",
    () => "kept",
  )
}

/** What a business does without stating anything. */
export const plainActs = {
  withdrawApplication: withdrawApplicationSync,
  withdrawFee: withdrawFeeSync,
  exit: exitLicenceSync,
  withdrawStake: withdrawStakeSync,
} as const
