import { describe, expect, test } from "vitest"
import { campaignOf, listRecalls } from "./list-recalls.ts"
import { matchRecalls, readVins, wmisOf } from "./match-recalls.ts"
import { isInRange, readRecallLines } from "./read-recall-lines.ts"

const record = (sequence: number, kind: string, campaign: string, supersedes = 0) => {
  return { sequence, kind, supersedes, payload: JSON.stringify({ v: 1, campaign }) }
}

describe("listRecalls", () => {
  test("default: a later work done for the campaign closes a notice", () => {
    const [one, other] = [record(1, "recall-notice", "A1"), record(2, "recall-notice", "B2")]
    const { told, open } = listRecalls([one, other, record(3, "recall-done", "A1")])
    expect(told).toEqual([one, other])
    expect(open).toEqual([other])
  })

  test("behavior: what is superseded neither opens nor closes", () => {
    const notice = record(1, "recall-notice", "A1")
    const withdrawn = [record(2, "recall-done", "A1"), record(3, "correction", "", 2)]
    expect(listRecalls([notice, ...withdrawn]).open).toEqual([notice])
    expect(listRecalls([notice, record(2, "correction", "", 1)])).toEqual({ told: [], open: [] })
  })

  test("behavior: work done before a notice closes nothing", () => {
    expect(listRecalls([record(1, "recall-done", "A1"), record(2, "recall-notice", "A1")]).open).toHaveLength(
      1,
    )
  })

  test("behavior: a payload that is no text of ours names no campaign", () => {
    for (const payload of ["", "null", "[]", "{", '"A1"', "{}"]) expect(campaignOf({ payload })).toBe("")
  })
})

describe("matchRecalls", () => {
  const recalls = [
    { vin: "WVWZZZ1KZAW000001", open: 1 },
    { vin: "WVWZZZ1KZAW000002", open: 2 },
  ]

  test("default: the recalls of the VINs asked for, and of no other", () => {
    const { matches, malformed } = matchRecalls([" wvwzzz1kzaw000002 ", "", "VF1AAAAA555000004"], recalls)
    expect(matches).toEqual([recalls[1]])
    expect(malformed).toEqual([])
  })

  test("behavior: what is no VIN is named as it was written", () => {
    expect(matchRecalls(["WVWZZZ1KZAW00000", "O0"], recalls)).toEqual({
      matches: [],
      malformed: ["WVWZZZ1KZAW00000", "O0"],
    })
  })

  test("behavior: a make is asked for once", () => {
    const { vins } = readVins(["WVWZZZ1KZAW000001", "VF1AAAAA555000004", "WVWZZZ1KZAW000002"])
    expect(wmisOf(vins)).toEqual(["VF1", "WVW"])
  })
})

describe("readRecallLines", () => {
  test("default: single VINs and ranges, each way of writing a dash", () => {
    const [from, to] = ["WVWZZZ1KZAW000001", "WVWZZZ1KZAW000900"]
    const lines = ["vf1aaaaa555000004", `${from} - ${to}`, `${from}–${to}`, `${from}..${to}`, "  "]
    const range = { from, to, prefix: "WVWZZZ1KZAW000" }
    expect(readRecallLines(lines)).toEqual({
      ...{ vins: ["VF1AAAAA555000004"], ranges: [range, range, range], malformed: [] },
    })
    expect([from, to, "WVWZZZ1KZAW000901"].map((vin) => isInRange(vin, range))).toEqual([true, true, false])
  })

  test("behavior: a range backwards, over two models, or with three ends is none", () => {
    const lines = [
      "WVWZZZ1KZAW000900 - WVWZZZ1KZAW000001",
      "WVWZZZ1KZAW000001 - WVWZZZ9KZAW000001",
      "WVWZZZ1KZAW000001 - WVWZZZ1KZAW000002 - WVWZZZ1KZAW000003",
      "WVWZZZ1KZAW00000O",
    ]
    expect(readRecallLines(lines)).toEqual({ vins: [], ranges: [], malformed: lines })
  })
})
