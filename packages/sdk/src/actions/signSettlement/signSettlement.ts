import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getSigningPlace } from "../../chain/deployment.ts"
import { type Settlement, settlementTypedData } from "../../escrow/typed-data.ts"
import { sign } from "../core/sign.ts"

/** Signs a price that the other party may settle at by `settleEscrow`. @throws UrcarError */
export async function signSettlement(client: WriteClient, settlement: Settlement): Promise<Hex> {
  return sign(client, settlementTypedData(settlement, getSigningPlace(client.chain.id, "escrowDesk")))
}
