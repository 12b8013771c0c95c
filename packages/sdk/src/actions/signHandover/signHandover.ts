import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getSigningPlace } from "../../chain/deployment.ts"
import { handoverTypedData } from "../../escrow/typed-data.ts"
import { sign } from "../core/sign.ts"

/** Parameters of {@link signHandover}. */
export interface SignHandoverParameters {
  readonly saleId: Hex
}

/** Signs as the buyer that the car was handed over; anyone carries it by `confirmHandover`. @throws UrcarError */
export async function signHandover(client: WriteClient, { saleId }: SignHandoverParameters): Promise<Hex> {
  return sign(client, handoverTypedData(saleId, getSigningPlace(client.chain.id, "escrowDesk")))
}
