import type { Hex } from "viem"
import { isHex } from "../hex/hex.ts"

/** A header's fields in the order in which they are hashed. Those after `nonce` came with later rules, one after the other. */
export const headerFields = [
  "parentHash",
  "sha3Uncles",
  "miner",
  "stateRoot",
  "transactionsRoot",
  "receiptsRoot",
  "logsBloom",
  "difficulty",
  "number",
  "gasLimit",
  "gasUsed",
  "timestamp",
  "extraData",
  "mixHash",
  "nonce",
  "baseFeePerGas",
  "withdrawalsRoot",
  "blobGasUsed",
  "excessBlobGas",
  "parentBeaconBlockRoot",
  "requestsHash",
] as const

export type HeaderField = (typeof headerFields)[number]

/** Fields that every header has. */
const always = headerFields.indexOf("nonce") + 1

/** A block's header as an endpoint tells it: every field as hexadecimal text, in the order of {@link headerFields}. */
export type BlockHeader = ReadonlyMap<HeaderField, Hex>

/** The header in an answer to `eth_getBlockByNumber`; `undefined` where a field is missing or no hexadecimal text. */
export function readHeader(block: unknown): BlockHeader | undefined {
  if (typeof block !== "object" || block === null) return undefined
  const told = new Map(Object.entries(block))
  const header = new Map<HeaderField, Hex>()
  for (const [place, field] of headerFields.entries()) {
    const value: unknown = told.get(field)
    if (isHex(value)) header.set(field, value)
    else if (place < always) return undefined
    else break
  }
  return header
}
