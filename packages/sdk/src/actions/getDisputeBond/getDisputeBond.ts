import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getDisputeBond}. */
export interface GetDisputeBondParameters {
  readonly disputeId: bigint
  readonly accuser: Address
}

/** What an accuser has in a dispute, in millionths of a euro; 0 once claimed. @throws UrcarError */
export async function getDisputeBond(
  client: ReadClient,
  { disputeId, accuser }: GetDisputeBondParameters,
): Promise<bigint> {
  return read(client, "disputeCourt", disputeCourtAbi, "bondOf", [disputeId, accuser])
}
