import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { saleDeskAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getCredit}. */
export interface GetCreditParameters {
  readonly account: Address
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** What the desk owes an account, in the currency's smallest unit. @throws UrcarError */
export async function getCredit(
  client: ReadClient,
  { account, currency }: GetCreditParameters,
): Promise<bigint> {
  return read(client, "saleDesk", saleDeskAbi, "creditOf", [account, currency])
}
