import type { Hex } from "viem"
import { describe, expect, test } from "vitest"
import { checkLog, type ExportedEntry, type LogAnchor } from "./check-log.ts"
import { hashLogContent, hashLogEntry, type LogContent, logGenesis } from "./lookup-log.ts"

const place = { chainId: 31_337, country: "DE" }

function contentOf(number: number): LogContent {
  const sealed: Hex = `0x${number.toString(16).padStart(64, "0")}`
  return { at: 1_700_000_000_000 + number, act: "lookup", subject: null, owner: null, vehicle: null, sealed }
}

function chain(contents: readonly LogContent[]): ExportedEntry[] {
  let previous = logGenesis(place.chainId, place.country)
  return contents.map((stated, index) => {
    const entry = { sequence: index + 1, content: hashLogContent(stated) }
    previous = hashLogEntry(previous, entry)
    return { ...entry, hash: previous, stated }
  })
}

const honest = chain([1, 2, 3, 4, 5, 6].map(contentOf))
const anchorAt = (count: number): LogAnchor => ({
  head: honest[count - 1]?.hash ?? "0x",
  count,
  block: count * 10,
})
const anchors = [anchorAt(3), anchorAt(5)]
const faultsOf = (entries: readonly ExportedEntry[]) => checkLog(entries, anchors, place).faults

describe("checkLog", () => {
  test("default: an honest log, of which the last entry is not anchored yet", () => {
    const report = checkLog(honest, anchors, place)
    expect(report).toMatchObject({ isGood: true, entries: 6, anchored: 5, stated: 6, faults: [] })
    expect(report.head).toBe(honest[5]?.hash)
  })

  test("default: an empty log that was never anchored", () => {
    expect(checkLog([], [], place)).toMatchObject({ isGood: true, entries: 0, anchored: 0 })
  })

  test("behavior: contents whose time has passed leave the chain whole", () => {
    const entries = honest.map(({ stated: _, ...entry }) => entry)
    expect(checkLog(entries, anchors, place)).toMatchObject({ isGood: true, stated: 0 })
  })

  test("behavior: a deleted entry is named", () => {
    expect(faultsOf(honest.filter(({ sequence }) => sequence !== 2))).toEqual([
      { kind: "deleted", from: 2, to: 2 },
    ])
  })

  test("behavior: the first ones deleted", () => {
    expect(faultsOf(honest.slice(2))).toContainEqual({ kind: "deleted", from: 1, to: 2 })
  })

  test("behavior: an altered statement is named, and an altered hash", () => {
    const altered = honest.map((entry) =>
      entry.sequence === 4 ? { ...entry, stated: { ...contentOf(4), at: 1 } } : entry,
    )
    expect(faultsOf(altered)).toEqual([{ kind: "altered", sequence: 4 }])
    const rehashed = honest.map((entry) =>
      entry.sequence === 4
        ? { ...entry, content: hashLogContent(contentOf(9)), stated: contentOf(9) }
        : entry,
    )
    expect(faultsOf(rehashed)).toEqual([{ kind: "altered", sequence: 4 }])
  })

  test("behavior: an entry altered and everything after it hashed anew is found by the anchor", () => {
    const forged = chain([1, 2, 3, 9, 5, 6].map(contentOf))
    expect(faultsOf(forged)).toEqual([{ kind: "rewritten", from: 4, to: 5, block: 50 }])
  })

  test("behavior: an entry deleted and the rest numbered anew is found by the anchors", () => {
    const forged = chain([1, 3, 4, 5, 6].map(contentOf))
    expect(faultsOf(forged).map(({ kind }) => kind)).toEqual(["rewritten", "rewritten"])
  })

  test("behavior: entries in another order are named, also when they took each other's number", () => {
    const [first, second, third, ...rest] = honest
    if (!first || !second || !third) throw new Error("three entries")
    expect(faultsOf([first, third, second, ...rest])).toEqual([{ kind: "reordered", sequence: 2 }])
    const swapped = [
      first,
      { ...third, sequence: second.sequence },
      { ...second, sequence: third.sequence },
      ...rest,
    ]
    const kinds = faultsOf(swapped).filter(({ kind }) => kind === "altered")
    expect(kinds).toContainEqual({ kind: "altered", sequence: 2 })
    expect(kinds).toContainEqual({ kind: "altered", sequence: 3 })
  })

  test("behavior: a log that ends before its anchor names what is missing", () => {
    expect(faultsOf(honest.slice(0, 3))).toEqual([{ kind: "truncated", from: 4, to: 5 }])
    expect(faultsOf([])).toEqual([
      { kind: "truncated", from: 1, to: 3 },
      { kind: "truncated", from: 4, to: 5 },
    ])
  })

  test("behavior: another country's log is not this one's", () => {
    expect(checkLog(honest, anchors, { ...place, country: "FR" }).faults).toEqual([
      { kind: "altered", sequence: 1 },
    ])
  })
})
