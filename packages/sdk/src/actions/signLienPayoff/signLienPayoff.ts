import type { Address } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDeployment, getSigningPlace } from "../../chain/deployment.ts"
import type { LienPayoff, SignedPayoff } from "../../escrow/lien.ts"
import { lienPayoffTypedData } from "../../escrow/typed-data.ts"
import type { DeskName } from "../core/desk.ts"
import { sign } from "../core/sign.ts"
import { getLien } from "../getLien/getLien.ts"

/** Parameters of {@link signLienPayoff}. */
export interface SignLienPayoffParameters {
  readonly vin: string
  /** Where the sale is settled. */
  readonly desk: DeskName
  /** Of the sale. */
  readonly currency: Address
  readonly payoff: LienPayoff
}

/** Signs as the holder what the vehicle's present lien ends for. @throws UrcarError */
export async function signLienPayoff(
  client: WriteClient,
  { vin, desk, currency, payoff }: SignLienPayoffParameters,
): Promise<SignedPayoff> {
  const { id } = await getLien(client, { vin })
  const { addresses } = getDeployment(client.chain.id)
  const place = getSigningPlace(client.chain.id, "lienRegistry")
  const name = { vin, lien: id, desk: addresses[desk], currency }
  return { ...payoff, signature: await sign(client, lienPayoffTypedData(payoff, name, place)) }
}
