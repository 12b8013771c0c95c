import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDeployment, getDomain } from "../../chain/deployment.ts"
import { saleConsentTypedData } from "../../records/typed-data.ts"
import type { SaleTerms } from "../../records/types.ts"
import { sign } from "../core/sign.ts"

/** Signs an offer as the title holder: the whole consent to this one sale at the register's desk. @throws UrcarError */
export async function signSaleConsent(client: WriteClient, terms: SaleTerms): Promise<Hex> {
  const { addresses } = getDeployment(client.chain.id)
  return sign(client, saleConsentTypedData(terms, addresses.saleDesk, getDomain(client.chain.id)))
}
