import { odometerUnitIds } from "@urcar/sdk/odometer"
import { vinFromBytes } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "./text.ts"

/** `Terms` as the sale desk's events carry them. */
export interface RawTerms {
  readonly vin: Hex
  readonly buyer: Hex
  readonly currency: Hex
  readonly price: bigint
  readonly attester: Hex
  readonly odometer: number
  readonly unit: number
  readonly disclosure: Hex
  readonly head: Hex
  readonly nonce: bigint
  readonly deadline: number
}

/** One sale as its seller offers it, in the read model's own terms. */
export interface Terms {
  readonly vin: string
  readonly mode: "direct" | "attested" | "escrow"
  readonly buyer: Hex
  readonly currency: Hex
  readonly price: bigint
  readonly attester: Hex
  readonly odometer: number | null
  readonly unit: "km" | "mi" | null
  readonly disclosureHash: Hex
  readonly head: Hex
  readonly nonce: bigint
  readonly deadline: number
}

/** @param isEscrow whether they were signed for the escrow desk */
export function decodeTerms(terms: RawTerms, isEscrow = false): Terms {
  const unit = terms.unit === odometerUnitIds.km ? "km" : terms.unit === odometerUnitIds.mi ? "mi" : null
  return {
    vin: vinFromBytes(terms.vin),
    mode: isEscrow ? "escrow" : BigInt(terms.attester) === 0n ? "direct" : "attested",
    buyer: lower(terms.buyer),
    currency: lower(terms.currency),
    price: terms.price,
    attester: lower(terms.attester),
    odometer: unit === null ? null : terms.odometer,
    unit,
    disclosureHash: terms.disclosure,
    head: terms.head,
    nonce: terms.nonce,
    deadline: terms.deadline,
  }
}
