import type { IndexedListing, IndexedOffer } from "@urcar/sdk/indexer-client"
import type { SaleTerms } from "@urcar/sdk/records"
import type { Address, Hex } from "viem"

/** The terms the seller signed, as the sale desk takes them. */
export function termsOfListing(listing: IndexedListing): SaleTerms {
  const { vin, buyer, currency, attester, odometer, head, deadline } = listing
  return {
    ...{ vin, buyer, currency, attester, odometer, head, deadline },
    price: BigInt(listing.price),
    disclosure: listing.disclosureHash,
    nonce: BigInt(listing.nonce),
  }
}

const isHex = (value: unknown): value is Hex => typeof value === "string" && /^0x[0-9a-f]*$/i.test(value)

const isAddress = (value: unknown): value is Address => isHex(value) && value.length === 42

/** An offer's terms lack a part: an indexer of another version wrote them. */
export class OfferTermsError extends Error {
  override name = "OfferTermsError"
}

/** The terms a buyer agreed to, read from the offer itself. @throws OfferTermsError */
export function termsOfOffer({ terms, vin, price }: IndexedOffer): SaleTerms {
  const { buyer, currency, attester, disclosureHash, head, nonce, deadline, odometer, unit } = terms
  const areParties = isAddress(buyer) && isAddress(currency) && isAddress(attester)
  if (!areParties || !isHex(disclosureHash) || !isHex(head)) throw new OfferTermsError(vin)
  if (typeof nonce !== "string" || typeof deadline !== "number") throw new OfferTermsError(vin)
  const isReading = typeof odometer === "number" && (unit === "km" || unit === "mi")
  return {
    ...{ vin, buyer, currency, attester, head, deadline },
    price: BigInt(price),
    odometer: isReading ? { value: odometer, unit } : null,
    disclosure: disclosureHash,
    nonce: BigInt(nonce),
  }
}
