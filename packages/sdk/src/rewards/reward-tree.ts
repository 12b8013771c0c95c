import type { Hex } from "viem"
import { concatHex, isHex, numberToHex, padHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"

/** A Merkle tree over a period's rewards. */
export interface RewardTree {
  /** 32 bytes; zeros where nobody earned anything. */
  readonly root: Hex
  /** What proves an account's amount, as OpenZeppelin's `MerkleProof` takes it. */
  readonly proofs: ReadonlyMap<string, readonly Hex[]>
}

/**
 * The tree: leaves in ascending order, neighbours hashed in pairs, the lower hash first, layer by layer; a last one without
 * a neighbour moves up as it is.
 */
export function createRewardTree(period: number, amounts: ReadonlyMap<string, bigint>): RewardTree {
  const leaves = Array.from(amounts, ([account, amount]) => ({
    account,
    leaf: rewardLeaf(period, account, amount),
  })).sort((one, other) => (one.leaf < other.leaf ? -1 : 1))
  const layers: Hex[][] = [leaves.map(({ leaf }) => leaf)]
  for (let layer = layers[0] ?? []; layer.length > 1; layer = layers.at(-1) ?? [])
    layers.push(hashLayer(layer))
  return {
    root: layers.at(-1)?.[0] ?? padHex("0x", { size: 32 }),
    proofs: new Map(leaves.map(({ account }, index) => [account, collectProof(layers, index)])),
  }
}

/** keccak256(keccak256(abi.encode(uint256 period, address account, uint256 amount))) */
export function rewardLeaf(period: number, account: string, amount: bigint): Hex {
  if (!isHex(account) || account.length !== 42) throw new RangeError(`${account} is no address`)
  const words = [
    numberToHex(period, { size: 32 }),
    padHex(account, { size: 32 }),
    numberToHex(amount, { size: 32 }),
  ]
  return keccak256(keccak256(concatHex(words)))
}

/** Whether a proof leads to a root. */
export function verifyRewardProof(root: Hex, leaf: Hex, proof: readonly Hex[]): boolean {
  return proof.reduce(hashPair, leaf) === root
}

function hashLayer(layer: readonly Hex[]): Hex[] {
  const pairs = Array.from({ length: Math.ceil(layer.length / 2) }, (_, index) =>
    layer.slice(2 * index, 2 * index + 2),
  )
  return pairs.flatMap(([left, right]) => {
    if (left === undefined) return []
    return right === undefined ? left : hashPair(left, right)
  })
}

function hashPair(one: Hex, other: Hex): Hex {
  return keccak256(concatHex(one < other ? [one, other] : [other, one]))
}

function collectProof(layers: readonly (readonly Hex[])[], index: number): Hex[] {
  return layers.flatMap((layer, height) => layer[(index >> height) ^ 1] ?? [])
}
