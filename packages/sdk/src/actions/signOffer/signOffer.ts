import type { Hex } from "viem"
import { verifyTypedData } from "viem/actions"
import type { ReadClient, WriteClient } from "../../chain/clients.ts"
import { getSigningPlace } from "../../chain/deployment.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { type VehicleOffer, vehicleOfferTypedData } from "../../escrow/typed-data.ts"
import { sign } from "../core/sign.ts"

/** Signs an offer as the buyer, off chain: the seller accepts by signing terms that name the buyer. @throws UrcarError */
export async function signOffer(client: WriteClient, offer: VehicleOffer): Promise<Hex> {
  return sign(client, vehicleOfferTypedData(offer, getSigningPlace(client.chain.id, "escrowDesk")))
}

/** Parameters of {@link verifyOffer}. */
export interface VerifyOfferParameters {
  readonly offer: VehicleOffer
  readonly signature: Hex
}

/** Whether the buyer named in an offer signed it; accounts with code are asked. @throws UrcarError */
export async function verifyOffer(
  client: ReadClient,
  { offer, signature }: VerifyOfferParameters,
): Promise<boolean> {
  const typedData = vehicleOfferTypedData(offer, getSigningPlace(client.chain.id, "escrowDesk"))
  try {
    return await verifyTypedData(client, { ...typedData, address: offer.buyer, signature })
  } catch (error) {
    throw toUrcarError(error)
  }
}
