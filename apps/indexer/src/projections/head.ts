import { concatHex, type Hex, keccak256, numberToHex, pad, sliceHex } from "viem"
import type { AppendedRecord } from "../decode/record.ts"

const headBytes = 27
const zeroWord: Hex = `0x${"00".repeat(32)}`

/** The head of a life file before its first record: the VIN and the first owner. */
export function firstHead(vinBytes: Hex, owner: Hex): Hex {
  return cut(keccak256(concatHex([word(vinBytes), addressWord(owner)])))
}

/**
 * The head after a record: the previous one and every field (docs/record-format.md). The chain tells of witnesses
 * in an event of their own, so the head is taken twice where there are any.
 */
export function nextHead(previous: Hex, record: AppendedRecord, witnesses: readonly Hex[]): Hex {
  const { words } = record
  return hashHead(previous, {
    vin: words.vin,
    author: record.author,
    kind: words.kind,
    stamp: words.stamp,
    sealedRoot: record.sealedRoot,
    evidenceRoot: record.evidenceRoot,
    plate: words.plate,
    payloadHash: record.payloadHash,
    witnesses,
  })
}

/** What a head is made of, beside the head before it. */
export interface HeadFields {
  readonly vin: Hex
  readonly author: Hex
  readonly kind: Hex
  readonly stamp: bigint
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
  readonly plate: Hex
  readonly payloadHash: Hex
  readonly witnesses: readonly Hex[]
}

export function hashHead(previous: Hex, fields: HeadFields): Hex {
  const witnessesHash =
    fields.witnesses.length === 0 ? zeroWord : keccak256(concatHex(fields.witnesses.map(addressWord)))
  const words = [
    word(previous),
    word(fields.vin),
    addressWord(fields.author),
    fields.kind,
    numberToHex(fields.stamp, { size: 32 }),
    fields.sealedRoot,
    fields.evidenceRoot,
    word(fields.plate),
    fields.payloadHash,
    witnessesHash,
  ]
  return cut(keccak256(concatHex(words)))
}

function word(bytes: Hex): Hex {
  return pad(bytes, { dir: "right", size: 32 })
}

function addressWord(address: Hex): Hex {
  return pad(address, { size: 32 })
}

function cut(hash: Hex): Hex {
  return sliceHex(hash, 0, headBytes)
}
