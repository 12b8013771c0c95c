import type { Hex } from "viem"
import { keccak256 } from "viem/utils"

/** A block as the page copies it: its number and its transactions' hashes. */
export type CopiedBlock = { readonly number: number; readonly transactions: readonly Hex[] }

/** A copied block with what the page computes over it. */
export type SealedBlock = CopiedBlock & { readonly root: Hex; readonly seal: Hex }

const nothing: Hex = `0x${"00".repeat(32)}`

/** Two and two are hashed together until one is left; one without a partner goes up as it is. */
export function merkleRoot(leaves: readonly Hex[]): Hex {
  if (leaves.length <= 1) return leaves[0] ?? nothing
  const pairs = Array.from({ length: Math.ceil(leaves.length / 2) }, (_, place) => {
    const [left = nothing, right] = leaves.slice(2 * place, 2 * place + 2)
    return right === undefined ? left : keccak256(join(left, right))
  })
  return merkleRoot(pairs)
}

/** Seals blocks in order: each seal hashes the one before, the block's number and its root. */
export function sealBlocks(blocks: readonly CopiedBlock[]): SealedBlock[] {
  let before = nothing
  return blocks.map((block) => {
    const root = merkleRoot(block.transactions)
    const number: Hex = `0x${block.number.toString(16).padStart(64, "0")}`
    before = keccak256(join(before, number, root))
    return { ...block, root, seal: before }
  })
}

/** The same bytes but for the lowest bit of the last one. */
export function changeByte(bytes: Hex): Hex {
  const last = Number.parseInt(bytes.slice(-1), 16)
  return `0x${bytes.slice(2, -1)}${(last ^ 1).toString(16)}`
}

function join(...parts: readonly Hex[]): Hex {
  return `0x${parts.map((part) => part.slice(2)).join("")}`
}
