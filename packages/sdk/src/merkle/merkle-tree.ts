import { keccak_256 } from "@noble/hashes/sha3"

/** First byte of what is hashed into a leaf, and into a node over two: so that none is ever taken for the other. */
export const leafTag = 0x00
export const nodeTag = 0x01

/** A Merkle tree over leaves in their order. */
export interface MerkleTree {
  /** 32 bytes. */
  readonly root: Uint8Array
  readonly count: number
  /** The neighbours from below that lead from a leaf to the root. @throws RangeError without such a leaf */
  readonly prove: (index: number) => Uint8Array[]
}

/**
 * The tree of RFC 6962 over keccak-256: neighbours are hashed in pairs, layer by layer, and a last one without a
 * neighbour moves up as it is. Leaves are hashes already.
 *
 * @throws RangeError without any leaf
 */
export function createMerkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  const layers: (readonly Uint8Array[])[] = [leaves]
  for (let layer = leaves; layer.length > 1; layer = layers.at(-1) ?? []) layers.push(hashLayer(layer))
  const root = layers.at(-1)?.[0]
  if (root === undefined) throw new RangeError("A tree has at least one leaf.")
  const prove = (index: number): Uint8Array[] => {
    if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
      throw new RangeError(`There is no leaf ${index} of ${leaves.length}.`)
    return layers.flatMap((layer, height) => layer[Math.floor(index / 2 ** height) ^ 1] ?? [])
  }
  return { root, count: leaves.length, prove }
}

/**
 * The root that a proof leads to from one leaf of so many; `null` where the proof is too long or too short, or the index
 * none of the tree.
 */
export function computeMerkleRoot(
  leaf: Uint8Array,
  index: number,
  count: number,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  if (!Number.isSafeInteger(count) || !Number.isInteger(index) || index < 0 || index >= count) return null
  let [node, place, width, used] = [leaf, index, count, 0]
  for (; width > 1; place = Math.floor(place / 2), width = Math.ceil(width / 2)) {
    const isLeft = place % 2 === 0
    if (isLeft && place + 1 === width) continue
    const neighbour = proof[used++]
    if (neighbour === undefined) return null
    node = isLeft ? hashNode(node, neighbour) : hashNode(neighbour, node)
  }
  return used === proof.length ? node : null
}

function hashLayer(layer: readonly Uint8Array[]): Uint8Array[] {
  return Array.from({ length: Math.ceil(layer.length / 2) }, (_, place) => {
    const [left, right] = layer.slice(2 * place, 2 * place + 2)
    if (left === undefined) throw new RangeError("no pair")
    return right === undefined ? left : hashNode(left, right)
  })
}

function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length)
  input[0] = nodeTag
  input.set(left, 1)
  input.set(right, 1 + left.length)
  return keccak_256(input)
}
