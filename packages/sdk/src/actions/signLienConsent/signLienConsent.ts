import type { Address, Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getSigningPlace } from "../../chain/deployment.ts"
import type { LienTerms } from "../../escrow/lien.ts"
import { lienConsentTypedData } from "../../escrow/typed-data.ts"
import { sign } from "../core/sign.ts"
import { getLien } from "../getLien/getLien.ts"

/** Parameters of {@link signLienConsent}. */
export interface SignLienConsentParameters {
  readonly terms: LienTerms
  /** The bank. */
  readonly holder: Address
}

/** Signs as the owner that a bank may register the vehicle's next lien. @throws UrcarError */
export async function signLienConsent(
  client: WriteClient,
  parameters: SignLienConsentParameters,
): Promise<Hex> {
  const { terms, holder } = parameters
  const { id } = await getLien(client, { vin: terms.vin })
  const place = getSigningPlace(client.chain.id, "lienRegistry")
  return sign(client, lienConsentTypedData(terms, { holder, lien: id + 1n }, place))
}
