import type { Hex } from "viem"
import type { Place } from "../projections/rows.ts"

/** The part of an event that every handler needs. */
export interface ChainEvent {
  readonly block: { readonly number: bigint; readonly timestamp: bigint }
  readonly transaction: { readonly hash: Hex }
  readonly log: { readonly logIndex: number }
}

export function placeOf({ block, transaction, log }: ChainEvent): Place {
  return {
    block: Number(block.number),
    at: Number(block.timestamp),
    transaction: transaction.hash,
    logIndex: log.logIndex,
  }
}
