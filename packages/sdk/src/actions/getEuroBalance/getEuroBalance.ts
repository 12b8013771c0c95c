import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { testEuroAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getEuroBalance}. */
export interface GetEuroBalanceParameters {
  readonly account: Address
}

/** Euro tokens of an account, in millionths of a euro. @throws UrcarError */
export async function getEuroBalance(
  client: ReadClient,
  { account }: GetEuroBalanceParameters,
): Promise<bigint> {
  return read(client, "testEuro", testEuroAbi, "balanceOf", [account])
}
