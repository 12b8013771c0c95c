import { keccak_256 } from "@noble/hashes/sha3"
import { describe, expect, test } from "vitest"
import { bytesToHex } from "../hex/hex.ts"
import { computeMerkleRoot, createMerkleTree } from "./merkle-tree.ts"

const leaf = (text: string | number) => keccak_256(new TextEncoder().encode(String(text)))
const leaves = (count: number) => Array.from({ length: count }, (_, index) => leaf(index))

describe("createMerkleTree", () => {
  test("default: every leaf of every small tree is proven, and at no other place", () => {
    for (let count = 1; count <= 33; count++) {
      const all = leaves(count)
      const { root, prove } = createMerkleTree(all)
      for (const [index, one] of all.entries()) {
        const proof = prove(index)
        expect(computeMerkleRoot(one, index, count, proof)).toEqual(root)
        for (let other = 0; other < count; other++) {
          if (other !== index) expect(computeMerkleRoot(one, other, count, proof)).not.toEqual(root)
        }
        expect(computeMerkleRoot(leaf("x"), index, count, proof)).not.toEqual(root)
        expect(computeMerkleRoot(one, index, count, [...proof, one])).toBeNull()
        if (proof.length > 0) expect(computeMerkleRoot(one, index, count, proof.slice(1))).toBeNull()
      }
    }
  })

  test("behavior: a tree of three", () => {
    const [a, b, c] = leaves(3)
    const node = (...parts: (Uint8Array | undefined)[]) =>
      keccak_256(new Uint8Array([1, ...parts.flatMap((part) => [...(part ?? [])])]))
    expect(bytesToHex(createMerkleTree(leaves(3)).root)).toBe(bytesToHex(node(node(a, b), c)))
  })

  test("error: RangeError", () => {
    expect(() => createMerkleTree([])).toThrow(RangeError)
    for (const index of [-1, 2, 0.5, Number.NaN])
      expect(() => createMerkleTree(leaves(2)).prove(index)).toThrow(RangeError)
  })
})

describe("computeMerkleRoot", () => {
  test("behavior: null for an index that is none of the tree", () => {
    for (const [index, count] of [
      [-1, 2],
      [2, 2],
      [0, 0],
      [0.5, 2],
      [0, Number.NaN],
      [0, 2 ** 60],
    ] as const)
      expect(computeMerkleRoot(leaf(0), index, count, [])).toBeNull()
  })
})
