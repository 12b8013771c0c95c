import type { Hex } from "viem"
import type { Terms } from "../decode/terms.ts"
import type { Listing, Offer, Place, Vehicle } from "./rows.ts"
import { offSale } from "./vehicle.ts"

/** A listing as its event tells of it. */
export interface PublishedListing {
  readonly saleId: Hex
  readonly seller: Hex
  readonly desk: Hex
  readonly terms: Terms
  readonly signature: Hex
  readonly disclosure: string
}

/** A listing's row. Of an old head, or of a nonce that was taken back, it settles nothing from the start. */
export function toListing(
  published: PublishedListing,
  head: Hex,
  isCancelled: boolean,
  place: Place,
): Listing {
  const { terms, ...rest } = published
  const state = isCancelled ? "cancelled" : terms.head === head ? "open" : "stale"
  return {
    ...rest,
    ...terms,
    state,
    listedAt: place.at,
    closedAt: state === "open" ? null : place.at,
    block: place.block,
    transaction: place.transaction,
  }
}

/** What the vehicle's row shows of its latest open listing. */
export function onSale(listing: Listing | null): Pick<Vehicle, keyof typeof offSale> {
  if (listing === null) return offSale
  const { saleId, mode, seller, attester, currency, price, listedAt, deadline } = listing
  return {
    saleId,
    mode,
    seller,
    attester: mode === "attested" ? attester : null,
    currency,
    price,
    listedAt,
    deadline,
  }
}

/** An offer as its event tells of it. */
export interface MadeOffer {
  readonly saleId: Hex
  readonly buyer: Hex
  readonly seller: Hex
  readonly until: number
  readonly terms: Terms
  readonly signature: Hex
}

/** An offer's row; its terms are all that the attester needs. */
export function toOffer({ terms, ...offer }: MadeOffer, place: Place): Offer {
  return {
    ...offer,
    vin: terms.vin,
    attester: terms.attester,
    currency: terms.currency,
    price: terms.price,
    terms: toJson(terms),
    state: "open",
    refusalReason: null,
    offeredAt: place.at,
    closedAt: null,
    block: place.block,
    transaction: place.transaction,
  }
}

/** `Terms` as JSON. */
export function toJson({ price, nonce, ...terms }: Terms): Offer["terms"] {
  return { ...terms, price: price.toString(), nonce: nonce.toString() }
}

const refusalReasons = [
  "payment-missing",
  "payment-differs",
  "parties-differ",
  "vehicle-differs",
  "other",
] as const

/** Why an attester did not attest, as the chain numbers it. */
export function refusalReasonOf(number: number): string {
  return refusalReasons[number] ?? "other"
}
