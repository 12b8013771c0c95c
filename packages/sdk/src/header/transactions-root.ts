import type { Hex } from "viem"
import { numberToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { type Rlp, toRlp } from "../hex/rlp.ts"

/** A value under a path of half bytes. */
interface Leaf {
  readonly path: readonly number[]
  readonly value: Hex
}

/**
 * The root that a header names for its transactions: a Merkle Patricia trie of the signed transactions under their
 * places (Yellow Paper, appendix D).
 *
 * @param transactions as they were signed and sent, in their order
 */
export function transactionsRoot(transactions: readonly Hex[]): Hex {
  const leaves = transactions.map((value, place) => ({ path: toPath(toRlp(toPlace(place))), value }))
  return keccak256(toRlp(toNode(leaves, 0)))
}

function toPlace(place: number): Hex {
  if (place === 0) return "0x"
  return numberToHex(place, { size: Math.ceil(place.toString(16).length / 2) })
}

/** The node above leaves that agree in the first `depth` half bytes. */
function toNode(leaves: readonly Leaf[], depth: number): Rlp {
  const [first] = leaves
  if (!first) return "0x"
  if (leaves.length === 1) return [packPath(first.path.slice(depth), true), first.value]
  const shared = countShared(leaves, depth)
  if (shared > 0) {
    const path = first.path.slice(depth, depth + shared)
    return [packPath(path, false), refer(toNode(leaves, depth + shared))]
  }
  const children = Array.from({ length: 16 }, (_, digit) => {
    const below = leaves.filter(({ path }) => path[depth] === digit)
    return refer(toNode(below, depth + 1))
  })
  return [...children, leaves.find(({ path }) => path.length === depth)?.value ?? "0x"]
}

/** A node of 32 bytes and more is named by its hash. */
function refer(node: Rlp): Rlp {
  const encoded = toRlp(node)
  return node === "0x" || (encoded.length - 2) / 2 < 32 ? node : keccak256(encoded)
}

function countShared(leaves: readonly Leaf[], depth: number): number {
  const [first] = leaves
  let shared = 0
  while (
    first &&
    depth + shared < first.path.length &&
    leaves.every(({ path }) => path[depth + shared] === first.path[depth + shared])
  )
    shared += 1
  return shared
}

function toPath(bytes: Hex): number[] {
  return Array.from(bytes.slice(2), (digit) => Number.parseInt(digit, 16))
}

/** Half bytes as bytes, the first of which says whether they are odd in number and whether a value follows. */
function packPath(path: readonly number[], isLeaf: boolean): Hex {
  const isOdd = path.length % 2 === 1
  const flag = (isLeaf ? 2 : 0) + (isOdd ? 1 : 0)
  const digits = (isOdd ? [flag, ...path] : [flag, 0, ...path]).map((digit) => digit.toString(16))
  return `0x${digits.join("")}`
}
