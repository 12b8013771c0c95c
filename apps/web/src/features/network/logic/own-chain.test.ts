import { type HeaderField, hashHeader, headerFields, transactionsRoot } from "@urcar/sdk/header"
import type { Hex } from "viem"
import { concatHex, keccak256, numberToHex } from "viem/utils"
import { describe, expect, it } from "vitest"
import {
  areReal,
  type CopiedBlock,
  changeByte,
  changeField,
  changeTransaction,
  merkleRoot,
  sealBlocks,
} from "./own-chain.ts"

const hashes = Array.from({ length: 7 }, (_, place) => keccak256(`0x0${place}`))

/** Blocks as a node of plain Ethereum headers tells them. */
function realBlocks(count: number): CopiedBlock[] {
  let parent: Hex = `0x${"11".repeat(32)}`
  return Array.from({ length: count }, (_, number) => {
    const signed = hashes.slice(number, number + 2).map((hash) => concatHex(["0x02", hash]))
    const given: Partial<Record<HeaderField, Hex>> = {
      parentHash: parent,
      transactionsRoot: transactionsRoot(signed),
      number: numberToHex(number),
    }
    const header = headerFields.map((field) => [field, given[field] ?? "0x12"] as const)
    parent = hashHeader(new Map(header))
    const transactions = signed.map((bytes) => ({ hash: keccak256(bytes), signed: bytes }))
    return { number, hash: parent, header, rule: "ethereum", transactions }
  })
}

/** Blocks whose hash follows from headers that are not told. */
const foreignBlocks = realBlocks(3).map((block) => ({ ...block, rule: null }))

const sames = (blocks: readonly CopiedBlock[], edited: readonly CopiedBlock[]) => {
  const [was, is] = [sealBlocks(blocks), sealBlocks(edited)]
  return {
    seals: is.map(({ seal }, place) => seal === was[place]?.seal),
    roots: is.map(({ root }, place) => root === was[place]?.root),
  }
}

const edit = (blocks: readonly CopiedBlock[], place: number, change: (block: CopiedBlock) => CopiedBlock) =>
  blocks.map((block, at) => (at === place ? change(block) : block))

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
  it("default: gives the hashes, roots and transactions that the network tells, from real headers", () => {
    const blocks = realBlocks(4)
    expect(areReal(blocks)).toBe(true)
    for (const [place, sealed] of sealBlocks(blocks).entries()) {
      expect(sealed.seal).toBe(blocks[place]?.hash)
      expect(sealed.root).toBe(new Map(blocks[place]?.header).get("transactionsRoot"))
      expect(sealed.transactions).toEqual(blocks[place]?.transactions.map(({ hash }) => hash))
    }
  })

  it.each([
    ["real headers", realBlocks(3)],
    ["headers that are not told", foreignBlocks],
  ])(
    "behavior: with %s a changed transaction breaks its block and every later one, no earlier one",
    (_, blocks) => {
      const edited = edit(blocks, 1, (block) => changeTransaction(block, 0))
      expect(sames(blocks, edited)).toEqual({ seals: [true, false, false], roots: [true, false, true] })
      const back = edit(edited, 1, (block) => changeTransaction(block, 0))
      expect(sames(blocks, back).seals).toEqual([true, true, true])
    },
  )

  it("behavior: a changed field breaks hashes, no root", () => {
    const blocks = realBlocks(3)
    const edited = edit(blocks, 0, (block) => changeField(block, "timestamp"))
    expect(sames(blocks, edited)).toEqual({ seals: [false, false, false], roots: [true, true, true] })
  })

  it("behavior: where one transaction is not told as it was signed, the root is the network's word", () => {
    const blocks = edit(realBlocks(2), 0, ({ transactions, ...block }) => ({
      ...block,
      transactions: transactions.map((one) => ({ ...one, signed: null })),
    }))
    expect(sealBlocks(blocks).map(({ seal }) => seal)).toEqual(blocks.map(({ hash }) => hash))
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
