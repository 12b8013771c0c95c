import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getCourtCredit}. */
export interface GetCourtCreditParameters {
  readonly account: Address
}

/** What the court owes an account, in millionths of a euro. @throws UrcarError */
export async function getCourtCredit(
  client: ReadClient,
  { account }: GetCourtCreditParameters,
): Promise<bigint> {
  return read(client, "disputeCourt", disputeCourtAbi, "creditOf", [account])
}
