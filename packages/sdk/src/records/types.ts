import type { Address, Hex } from "viem"
import type { Odometer } from "../odometer/reading.ts"

/**
 * What an author states about a vehicle. Texts are as the chain and the signer's wallet show them; what `createRecord`
 * returns is checked, what comes from the chain is whatever the chain took.
 */
export interface VehicleRecord {
  readonly vin: string
  /** Name of the kind, for example `inspection`. */
  readonly kind: string
  /** `"DE BXY1234"`, or `""` for a vehicle without a plate. */
  readonly plate: string
  readonly odometer: Odometer | null
  /** Time of the event, unix seconds. */
  readonly occurredAt: number
  /** Sequence of the record it corrects; 0 for none. */
  readonly supersedes: number
  /** Salted Merkle root of the sealed fields; zeros for none. */
  readonly sealedRoot: Hex
  /** Commitment to pictures and reports; zeros for none. */
  readonly evidenceRoot: Hex
  /** Canonical JSON by the kind's schema. */
  readonly payload: string
}

/** A record in a vehicle's life file. */
export interface LifeRecord extends VehicleRecord {
  readonly author: Address
  readonly witnesses: readonly Address[]
  /** Place in the life file, from 1. */
  readonly sequence: number
  /** Block time, unix seconds. */
  readonly recordedAt: number
  /** Block of the vehicle's previous record; 0 for the first. */
  readonly previousBlock: number
  /** Exactly what the chain hashed. */
  readonly raw: RawRecord
}

/** The words of a record that its hashes are made of; text of bytes can lose what no text can show. */
export interface RawRecord {
  readonly vin: Hex
  readonly kind: Hex
  readonly plate: Hex
  readonly stamp: bigint
  readonly payload: Hex
}

/** A record with all who answer for it, before anybody signed. */
export interface UnsignedRecord {
  readonly record: VehicleRecord
  readonly author: Address
  readonly witnesses: readonly Address[]
  /** The author's; any number not used before. */
  readonly nonce: bigint
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** A record that anyone can carry onto the chain. */
export interface SignedRecord extends UnsignedRecord {
  /** The author's first (`0x` when the author sends the transaction), then the witnesses' in their order. */
  readonly signatures: readonly Hex[]
}

/** Records of one author, before the author signed them together. */
export interface UnsignedBatch {
  readonly records: readonly VehicleRecord[]
  readonly author: Address
  readonly nonce: bigint
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** Records of one author under one signature. */
export interface SignedBatch extends UnsignedBatch {
  /** `0x` when the author sends the transaction. */
  readonly signature: Hex
}

/** One sale as its seller offers it. */
export interface SaleTerms {
  readonly vin: string
  /** Zeros for anyone. */
  readonly buyer: Address
  /** ERC-20 contract, or zeros for the native coin. */
  readonly currency: Address
  /** In the currency's smallest unit. */
  readonly price: bigint
  /** The notary or bank that attests a payment made elsewhere; zeros for a direct sale. */
  readonly attester: Address
  readonly odometer: Odometer | null
  /** keccak-256 of the disclosure checklist, canonical JSON. */
  readonly disclosure: Hex
  /** The vehicle's history head that the seller confirms. */
  readonly head: Hex
  /** The seller's; any number not used before. */
  readonly nonce: bigint
  /** Unix seconds, inclusive. */
  readonly deadline: number
}
