import type { Address, Hex } from "viem"
import { zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { read } from "../core/read.ts"

/** A buyer's standing offer in an attested sale. */
export interface Offer {
  readonly attester: Address
  /** Unix seconds, inclusive. */
  readonly until: number
}

/** Parameters of {@link getOffer}. */
export interface GetOfferParameters {
  readonly saleId: Hex
  readonly buyer: Address
}

/** A buyer's standing offer; `null` for none. @throws UrcarError */
export async function getOffer(
  client: ReadClient,
  { saleId, buyer }: GetOfferParameters,
): Promise<Offer | null> {
  const offer = await read(client, "saleDesk", saleDeskAbi, "offerOf", [saleId, buyer])
  return offer.attester === zeroAddress ? null : offer
}

/** Parameters of {@link getSaleId}. */
export interface GetSaleIdParameters {
  readonly terms: SaleTerms
  readonly seller: Address
}

/** The id of one seller's sale. @throws UrcarError */
export async function getSaleId(client: ReadClient, { terms, seller }: GetSaleIdParameters): Promise<Hex> {
  return read(client, "saleDesk", saleDeskAbi, "saleIdOf", [toTermsStruct(terms), seller])
}
