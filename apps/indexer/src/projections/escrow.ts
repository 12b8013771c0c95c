import { rejectionReasons } from "@urcar/sdk/escrow"
import type { Hex } from "viem"
import type { Terms } from "../decode/terms.ts"
import { toJson } from "./listing.ts"
import type { Escrow, Place } from "./rows.ts"

/** A deposit as its event tells of it. */
export interface Deposited {
  readonly saleId: Hex
  readonly seller: Hex
  readonly buyer: Hex
  readonly desk: Hex
  readonly bond: bigint
  readonly deadline: number
  readonly reservedUntil: number
  readonly terms: Terms
  readonly signature: Hex
}

/** The row of a sale by escrow, once the price is in. */
export function toEscrow({ terms, ...deposited }: Deposited, place: Place): Escrow {
  return {
    ...deposited,
    vin: terms.vin,
    state: "deposited",
    currency: terms.currency,
    deposit: terms.price,
    price: terms.price,
    bondLost: null,
    rejectionReason: null,
    rejectionEvidence: null,
    contestEvidence: null,
    isFounded: null,
    ruledBy: null,
    terms: toJson(terms),
    depositedAt: place.at,
    handedOverAt: null,
    rejectedAt: null,
    contestedAt: null,
    ruledAt: null,
    closedAt: null,
    block: place.block,
    transaction: place.transaction,
  }
}

/** Why a buyer rejected the car, as the chain numbers it. */
export function rejectionReasonOf(number: number): NonNullable<Escrow["rejectionReason"]> {
  return rejectionReasons[number] ?? "other"
}
