import {
  type BlockHeader,
  type HeaderField,
  type HeaderRule,
  hashHeader,
  transactionsRoot,
} from "@urcar/sdk/header"
import type { Hex } from "viem"
import { keccak256 } from "viem/utils"

/** A transaction as the page copies it. */
export type CopiedTransaction = {
  readonly hash: Hex
  /** What was signed and sent; null where the network does not tell it so that it has this hash. */
  readonly signed: Hex | null
}

/** A block as the page copies it. */
export type CopiedBlock = {
  readonly number: number
  /** As the network tells it. */
  readonly hash: Hex
  readonly header: readonly (readonly [HeaderField, Hex])[]
  /** By which rule the hash follows from the header; null where none known here does, as on CometBFT. */
  readonly rule: HeaderRule | null
  readonly transactions: readonly CopiedTransaction[]
}

/** A copied block with what the page computes over it. */
export type SealedBlock = {
  readonly number: number
  readonly transactions: readonly Hex[]
  readonly root: Hex
  readonly seal: Hex
}

const nothing: Hex = `0x${"00".repeat(32)}`

/** Whether the blocks' real hashes can be computed here, from their real headers. */
export const areReal = (blocks: readonly CopiedBlock[]): boolean => blocks.every(({ rule }) => rule !== null)

/**
 * Computes every block anew, in order. With real headers: root and hash as the network makes them, each header naming the
 * hash before it as it now is. Otherwise by a rule of the page's own over the real hashes of the transactions.
 */
export function sealBlocks(blocks: readonly CopiedBlock[]): SealedBlock[] {
  const isReal = areReal(blocks)
  let before: Hex | undefined
  return blocks.map((block) => {
    const sealed = isReal ? sealReally(block, before) : sealOurWay(block, before ?? nothing)
    before = sealed.seal
    return sealed
  })
}

function sealReally(
  { number, header, rule, transactions }: CopiedBlock,
  before: Hex | undefined,
): SealedBlock {
  const signed = transactions.flatMap((one) => one.signed ?? [])
  const fields: Map<HeaderField, Hex> = new Map(header)
  // Where a transaction is not told as it was signed, the root is the network's word.
  if (signed.length === transactions.length) fields.set("transactionsRoot", transactionsRoot(signed))
  if (before !== undefined) fields.set("parentHash", before)
  const sealed: BlockHeader = fields
  return {
    number,
    transactions: transactions.map(hashOf),
    root: fields.get("transactionsRoot") ?? nothing,
    seal: hashHeader(sealed, rule ?? "ethereum"),
  }
}

function sealOurWay({ number, transactions }: CopiedBlock, before: Hex): SealedBlock {
  const hashes = transactions.map(hashOf)
  const root = merkleRoot(hashes)
  const place: Hex = `0x${number.toString(16).padStart(64, "0")}`
  return { number, transactions: hashes, root, seal: keccak256(join(before, place, root)) }
}

/** A transaction's hash is that of its signed bytes, on every engine. */
function hashOf({ hash, signed }: CopiedTransaction): Hex {
  return signed === null ? hash : keccak256(signed)
}

/** Two and two are hashed together until one is left; one without a partner goes up as it is. */
export function merkleRoot(leaves: readonly Hex[]): Hex {
  if (leaves.length <= 1) return leaves[0] ?? nothing
  const pairs = Array.from({ length: Math.ceil(leaves.length / 2) }, (_, place) => {
    const [left = nothing, right] = leaves.slice(2 * place, 2 * place + 2)
    return right === undefined ? left : keccak256(join(left, right))
  })
  return merkleRoot(pairs)
}

/** The block with one byte of one transaction changed. */
export function changeTransaction(block: CopiedBlock, place: number): CopiedBlock {
  const transactions = block.transactions.map((one, at) => {
    if (at !== place) return one
    return one.signed === null
      ? { ...one, hash: changeByte(one.hash) }
      : { ...one, signed: changeByte(one.signed) }
  })
  return { ...block, transactions }
}

/** The block with one byte of one field of its header changed. */
export function changeField(block: CopiedBlock, field: HeaderField): CopiedBlock {
  return {
    ...block,
    header: block.header.map(([name, value]) => [name, name === field ? changeByte(value) : value] as const),
  }
}

/** The same bytes but for the lowest bit of the last one. */
export function changeByte(bytes: Hex): Hex {
  const last = Number.parseInt(bytes.slice(-1), 16)
  return `0x${bytes.slice(2, -1)}${(last ^ 1).toString(16)}`
}

function join(...parts: readonly Hex[]): Hex {
  return `0x${parts.map((part) => part.slice(2)).join("")}`
}
