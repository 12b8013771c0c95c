import type { Address, Hex } from "viem"
import { concatHex, isHex, numberToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import type { Signature } from "../hex/recover.ts"
import { type Rlp, toRlp } from "../hex/rlp.ts"
import type { ChainTransaction } from "./answers.ts"

/** What of a transaction its sender signed. */
export interface ProvenTransaction {
  readonly hash: Hex
  readonly to: Address | null
  readonly input: Hex
  /** What the sender signed: who that is shows when somebody claims to be. */
  readonly signedHash: () => Hex
  readonly signature: Signature
}

/**
 * Serialises a transaction again and hashes it. Nothing that the endpoint says about it is believed but the bytes that
 * were signed.
 *
 * @returns `undefined` unless the bytes hash to `hash` and were signed for `chainId`
 */
export function proveTransaction(
  transaction: ChainTransaction,
  hash: Hex,
  chainId: number,
): ProvenTransaction | undefined {
  try {
    const { unsigned, signed, yParity } = serialise(transaction, chainId)
    if (keccak256(signed) !== hash.toLowerCase()) return undefined
    const signature = {
      r: integer(transaction, "r"),
      s: integer(transaction, "s"),
      yParity: Number(yParity),
    }
    const to = transaction.to === null || transaction.to === undefined ? null : bytes(transaction, "to")
    return { hash, to, input: bytes(transaction, "input"), signedHash: () => keccak256(unsigned), signature }
  } catch {
    return undefined
  }
}

interface Serialised {
  /** What is hashed and signed. */
  readonly unsigned: Hex
  /** What is hashed to the transaction's own hash. */
  readonly signed: Hex
  readonly yParity: bigint
}

/** Types 0 (EIP-155), 1 (EIP-2930), 2 (EIP-1559) and 4 (EIP-7702). */
function serialise(transaction: ChainTransaction, chainId: number): Serialised {
  const type = transaction.type === undefined ? 0n : integer(transaction, "type")
  const signature = [quantity(transaction, "r"), quantity(transaction, "s")]
  if (type === 0n) return serialiseLegacy(transaction, chainId, signature)
  if (integer(transaction, "chainId") !== BigInt(chainId)) throw new Error("other chain")
  const yParity =
    transaction.yParity === undefined ? integer(transaction, "v") : integer(transaction, "yParity")
  const head = [numeral(BigInt(chainId)), quantity(transaction, "nonce")]
  const fees =
    type === 1n
      ? [quantity(transaction, "gasPrice")]
      : [quantity(transaction, "maxPriorityFeePerGas"), quantity(transaction, "maxFeePerGas")]
  const list: Rlp[] = [...head, ...fees, ...body(transaction), accessList(transaction)]
  if (type === 4n) list.push(authorizations(transaction))
  else if (type !== 1n && type !== 2n) throw new Error("unknown type")
  const prefix = numberToHex(type, { size: 1 })
  return {
    unsigned: concatHex([prefix, toRlp(list)]),
    signed: concatHex([prefix, toRlp([...list, numeral(yParity), ...signature])]),
    yParity,
  }
}

function serialiseLegacy(
  transaction: ChainTransaction,
  chainId: number,
  signature: readonly Hex[],
): Serialised {
  const v = integer(transaction, "v")
  const parity = v - BigInt(chainId) * 2n - 35n
  if (parity !== 0n && parity !== 1n) throw new Error("other chain")
  const list = [quantity(transaction, "nonce"), quantity(transaction, "gasPrice"), ...body(transaction)]
  return {
    unsigned: toRlp([...list, numeral(BigInt(chainId)), "0x", "0x"]),
    signed: toRlp([...list, numeral(v), ...signature]),
    yParity: parity,
  }
}

function body(transaction: ChainTransaction): Hex[] {
  const to = transaction.to === null || transaction.to === undefined ? "0x" : bytes(transaction, "to")
  return [quantity(transaction, "gas"), to, quantity(transaction, "value"), bytes(transaction, "input")]
}

function accessList(transaction: ChainTransaction): Rlp {
  return entries(transaction, "accessList").map((entry) => {
    const keys: unknown = entry.storageKeys
    if (!Array.isArray(keys)) throw new Error("storageKeys")
    return [bytes(entry, "address"), keys.map((key) => toHex(key))]
  })
}

function authorizations(transaction: ChainTransaction): Rlp {
  return entries(transaction, "authorizationList").map((entry) => [
    quantity(entry, "chainId"),
    bytes(entry, "address"),
    quantity(entry, "nonce"),
    quantity(entry, "yParity"),
    quantity(entry, "r"),
    quantity(entry, "s"),
  ])
}

function entries(transaction: ChainTransaction, field: string): ChainTransaction[] {
  const value = transaction[field]
  if (!Array.isArray(value)) return []
  return value.map((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) throw new Error(field)
    return Object.fromEntries(Object.entries(entry))
  })
}

function integer(transaction: ChainTransaction, field: string): bigint {
  return BigInt(bytes(transaction, field))
}

/** A number in RLP: without leading zeros, nothing for 0. */
function quantity(transaction: ChainTransaction, field: string): Hex {
  return numeral(integer(transaction, field))
}

function numeral(value: bigint): Hex {
  return value === 0n ? "0x" : numberToHex(value, { size: Math.ceil(value.toString(16).length / 2) })
}

function bytes(transaction: ChainTransaction, field: string): Hex {
  return toHex(transaction[field])
}

function toHex(value: unknown): Hex {
  if (!isHex(value)) throw new Error("no hex")
  return lower(value)
}

function lower(value: Hex): Hex {
  return `0x${value.slice(2).toLowerCase()}`
}
