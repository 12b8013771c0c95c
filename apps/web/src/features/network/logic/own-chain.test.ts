import type { Hex } from "viem"
import { concatHex, keccak256 } from "viem/utils"
import { describe, expect, it } from "vitest"
import { changeByte, merkleRoot, sealBlocks } from "./own-chain.ts"

const hashes = Array.from({ length: 7 }, (_, place) => keccak256(`0x0${place}`))

describe("merkleRoot", () => {
  it("hashes two and two", () => {
    const [a, b, c] = hashes as [Hex, Hex, Hex]
    expect(merkleRoot([a])).toBe(a)
    expect(merkleRoot([a, b])).toBe(keccak256(concatHex([a, b])))
    expect(merkleRoot([a, b, c])).toBe(keccak256(concatHex([keccak256(concatHex([a, b])), c])))
  })

  it("behavior: every transaction and their order count", () => {
    const root = merkleRoot(hashes)
    for (const [place, hash] of hashes.entries())
      expect(merkleRoot(hashes.with(place, changeByte(hash)))).not.toBe(root)
    expect(merkleRoot(hashes.toReversed())).not.toBe(root)
  })
})

describe("sealBlocks", () => {
  const blocks = [1, 2, 3].map((number) => ({ number, transactions: hashes.slice(number, number + 2) }))

  it("behavior: a changed byte breaks that block's seal and every later one, no earlier one", () => {
    const [first, second, third] = blocks
    if (!first || !second || !third) throw new Error("three blocks")
    const edited = { ...second, transactions: second.transactions.map(changeByte) }
    const [was, is] = [sealBlocks(blocks), sealBlocks([first, edited, third])]
    expect(is.map(({ seal }, place) => seal === was[place]?.seal)).toEqual([true, false, false])
    expect(is.map(({ root }, place) => root === was[place]?.root)).toEqual([true, false, true])
  })
})

describe("changeByte", () => {
  it("behavior: twice is not at all", () => {
    for (const hash of hashes) {
      expect(changeByte(hash)).not.toBe(hash)
      expect(changeByte(changeByte(hash))).toBe(hash)
    }
  })
})
