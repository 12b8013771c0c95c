import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDeployment, getDomain } from "../../chain/deployment.ts"
import { saleConsentTypedData } from "../../records/typed-data.ts"
import type { SaleTerms } from "../../records/types.ts"
import type { DeskName } from "../core/desk.ts"
import { sign } from "../core/sign.ts"

/** Signs terms as the title holder: the whole consent to this one sale at one of the register's desks. @throws UrcarError */
export async function signSaleConsent(
  client: WriteClient,
  terms: SaleTerms,
  desk: DeskName = "saleDesk",
): Promise<Hex> {
  const { addresses } = getDeployment(client.chain.id)
  return sign(client, saleConsentTypedData(terms, addresses[desk], getDomain(client.chain.id)))
}
