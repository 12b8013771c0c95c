import { vinFromBytes } from "@urcar/sdk/vin"
import { decodeAbiParameters, type Hex, hexToBytes, keccak256 } from "viem"
import { nameOfBytes, optionalTextOfBytes } from "./ascii.ts"
import { decodeStamp, type Stamp } from "./stamp.ts"

/** What `RecordAppended` says, in the read model's own terms. */
export interface AppendedRecord extends Stamp {
  readonly vin: string
  readonly author: Hex
  readonly kind: string
  readonly plate: string | null
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
  /** As text; bytes that are no UTF-8 show as replacement characters, and a database holds no NUL. */
  readonly payload: string
  /** Of the payload's very bytes. */
  readonly payloadHash: Hex
  /** The words the history head hashes. */
  readonly words: { readonly vin: Hex; readonly kind: Hex; readonly stamp: bigint; readonly plate: Hex }
}

interface RecordAppendedArgs {
  readonly vin: Hex
  readonly author: Hex
  readonly kind: Hex
  readonly stamp: bigint
  readonly plate: Hex
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
}

const unindexed = [
  { type: "uint256" },
  { type: "bytes16" },
  { type: "bytes32" },
  { type: "bytes32" },
  { type: "bytes" },
] as const

/**
 * Decodes a record. The payload is taken from the log's bytes: the chain does not check that it is text, and its
 * hash must be of what was written.
 */
export function decodeRecord(args: RecordAppendedArgs, data: Hex): AppendedRecord {
  const [, , , , payload] = decodeAbiParameters(unindexed, data)
  return {
    ...decodeStamp(args.stamp),
    vin: vinFromBytes(args.vin),
    author: lower(args.author),
    kind: nameOfBytes(args.kind),
    plate: optionalTextOfBytes(args.plate),
    sealedRoot: args.sealedRoot,
    evidenceRoot: args.evidenceRoot,
    payload: new TextDecoder().decode(hexToBytes(payload)).replaceAll("\0", "�"),
    payloadHash: keccak256(payload),
    words: { vin: args.vin, kind: args.kind, stamp: args.stamp, plate: args.plate },
  }
}

/** Addresses are kept in lower case. */
export function lower(address: Hex): Hex {
  return `0x${address.slice(2).toLowerCase()}`
}
