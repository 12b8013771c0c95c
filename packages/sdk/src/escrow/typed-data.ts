import type { Address, Hex } from "viem"
import type { LienPayoff, LienTerms } from "./lien.ts"

/** Where signatures about liens or escrows count: one contract on one chain. */
export interface SigningPlace {
  readonly chainId: number
  readonly contract: Address
}

/** A lien's number on its vehicle, and who holds it. */
export interface LienName {
  readonly vin: string
  /** Counts the liens of this vehicle from 1. */
  readonly lien: bigint
}

const domainOf = ({ chainId, contract }: SigningPlace) =>
  ({ name: "UrCar", version: "1", chainId, verifyingContract: contract }) as const

/** What an owner signs for the lien of `holder` that will have the number `lien`. */
export function lienConsentTypedData(
  terms: LienTerms,
  { holder, lien }: { readonly holder: Address; readonly lien: bigint },
  place: SigningPlace,
) {
  return {
    domain: domainOf(place),
    types: {
      LienConsent: [
        { name: "vin", type: "string" },
        { name: "holder", type: "address" },
        { name: "currency", type: "address" },
        { name: "ceiling", type: "uint96" },
        { name: "lien", type: "uint64" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "LienConsent",
    message: { ...terms, holder, lien },
  } as const
}

/** What the holder of a lien signs for its end in a sale at `desk`. */
export function lienPayoffTypedData(
  { amount, saleId, expiry }: LienPayoff,
  { vin, lien, desk, currency }: LienName & { readonly desk: Address; readonly currency: Address },
  place: SigningPlace,
) {
  return {
    domain: domainOf(place),
    types: {
      LienPayoff: [
        { name: "vin", type: "string" },
        { name: "lien", type: "uint64" },
        { name: "desk", type: "address" },
        { name: "sale", type: "bytes32" },
        { name: "currency", type: "address" },
        { name: "amount", type: "uint256" },
        { name: "expiry", type: "uint40" },
      ],
    },
    primaryType: "LienPayoff",
    message: { vin, lien, desk, sale: saleId, currency, amount, expiry },
  } as const
}

/** What a buyer signs at the handover. */
export function handoverTypedData(saleId: Hex, place: SigningPlace) {
  return {
    domain: domainOf(place),
    types: { Handover: [{ name: "sale", type: "bytes32" }] },
    primaryType: "Handover",
    message: { sale: saleId },
  } as const
}

/** A price that one party of a sale by escrow agrees to settle at. */
export interface Settlement {
  readonly saleId: Hex
  /** In the currency's smallest unit; at most the deposit. */
  readonly price: bigint
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** What one party signs for the other to settle. */
export function settlementTypedData({ saleId, price, deadline }: Settlement, place: SigningPlace) {
  return {
    domain: domainOf(place),
    types: {
      Settlement: [
        { name: "sale", type: "bytes32" },
        { name: "price", type: "uint256" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "Settlement",
    message: { sale: saleId, price, deadline },
  } as const
}

/**
 * What a buyer proposes off chain. A seller accepts it by signing a sale's terms that name the buyer, this price and this
 * head: it binds nobody before.
 */
export interface VehicleOffer {
  readonly vin: string
  readonly buyer: Address
  readonly currency: Address
  /** In the currency's smallest unit. */
  readonly price: bigint
  /** The vehicle's history head the buyer reviewed. */
  readonly head: Hex
  /** Unix seconds, inclusive. */
  readonly until: number
}

/** What a buyer signs, readable in a wallet. */
export function vehicleOfferTypedData(offer: VehicleOffer, place: SigningPlace) {
  return {
    domain: domainOf(place),
    types: {
      Offer: [
        { name: "vin", type: "string" },
        { name: "buyer", type: "address" },
        { name: "currency", type: "address" },
        { name: "price", type: "uint256" },
        { name: "head", type: "bytes27" },
        { name: "until", type: "uint40" },
      ],
    },
    primaryType: "Offer",
    message: { ...offer },
  } as const
}
