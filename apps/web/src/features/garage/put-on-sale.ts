import { listVehicleSync, signSaleConsent } from "@urcar/sdk/actions"
import { getDeployment, type WriteClient } from "@urcar/sdk/chain"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { createNonce, type SaleTerms } from "@urcar/sdk/records"
import { type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import type { Offer } from "./offer-form.ts"

/** What becomes an offer: the car, the state of its file that the seller confirms, and the terms. */
export type SaleOffer = { vin: string; head: Hex; offer: Offer }

/** Signs an offer as its seller and publishes it: one signature, one transaction. @throws UrcarError */
export async function putOnSale(client: WriteClient, { vin, head, offer }: SaleOffer) {
  const disclosure = toCanonicalJson({ v: 1, ...offer.disclosure })
  const terms: SaleTerms = {
    ...{ vin, head, price: offer.price, odometer: offer.odometer },
    buyer: zeroAddress,
    currency: offer.currency === "coin" ? zeroAddress : getDeployment(client.chain.id).addresses.testEuro,
    attester: offer.attester ?? zeroAddress,
    disclosure: keccak256(stringToHex(disclosure)),
    nonce: createNonce(),
    deadline: Math.floor(Date.now() / 1000) + offer.days * 86_400,
  }
  const desk = offer.mode === "escrow" ? "escrowDesk" : "saleDesk"
  const signature = await signSaleConsent(client, terms, desk)
  const { event } = await listVehicleSync(client, { terms, signature, disclosure, desk })
  return event
}
