import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { rewardPoolAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getPoolCredit}. */
export interface GetPoolCreditParameters {
  readonly account: Address
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** What the pool owes an account in a currency, in its smallest unit. @throws UrcarError */
export async function getPoolCredit(
  client: ReadClient,
  { account, currency }: GetPoolCreditParameters,
): Promise<bigint> {
  return read(client, "rewardPool", rewardPoolAbi, "creditOf", [account, currency])
}
