import type { Address } from "viem"
import { createNonce } from "./nonce.ts"
import type { SignedRecord, UnsignedBatch, UnsignedRecord, VehicleRecord } from "./types.ts"

/** Seconds for which a signature can be carried, unless stated. */
const validity = 86_400

/** What stands beside the statement. */
export interface Signers {
  readonly author: Address
  readonly witnesses?: readonly Address[]
  /** Random when left out. */
  readonly nonce?: bigint
  /** Unix seconds; a day from now when left out. */
  readonly deadline?: number
}

/** A record as author and witnesses are to sign it. */
export function toUnsignedRecord(record: VehicleRecord, signers: Signers): UnsignedRecord {
  const { author, witnesses = [], nonce = createNonce(), deadline = tomorrow() } = signers
  return { record, author, witnesses, nonce, deadline }
}

/** Records as their one author is to sign them together. */
export function toUnsignedBatch(
  records: readonly VehicleRecord[],
  { author, nonce = createNonce(), deadline = tomorrow() }: Omit<Signers, "witnesses">,
): UnsignedBatch {
  return { records, author, nonce, deadline }
}

/** The record with its signatures: the author's first, then the witnesses' in their order. */
export function withSignatures(
  unsigned: UnsignedRecord,
  signatures: SignedRecord["signatures"],
): SignedRecord {
  return { ...unsigned, signatures }
}

function tomorrow(): number {
  return Math.floor(Date.now() / 1000) + validity
}
