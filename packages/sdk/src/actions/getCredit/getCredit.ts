import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { type DeskName, deskAbi } from "../core/desk.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getCredit}. */
export interface GetCreditParameters {
  readonly account: Address
  /** Zeros for the native coin. */
  readonly currency: Address
  /** Which one owes it; the sale desk by default. */
  readonly desk?: DeskName
}

/** What a desk owes an account, in the currency's smallest unit. @throws UrcarError */
export async function getCredit(
  client: ReadClient,
  { account, currency, desk = "saleDesk" }: GetCreditParameters,
): Promise<bigint> {
  return read(client, desk, deskAbi[desk], "creditOf", [account, currency])
}
